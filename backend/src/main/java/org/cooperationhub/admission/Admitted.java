package org.cooperationhub.admission;

import java.util.UUID;

/**
 * Fired in the transaction in which a verified organisation got its accounts at Keycloak, once: its contact is to
 * become the first administrator.
 *
 * @param contactLocale BCP 47, of the language that they applied in
 */
public record Admitted(UUID organisationId, String contactName, String contactMail, String contactLocale) {}
