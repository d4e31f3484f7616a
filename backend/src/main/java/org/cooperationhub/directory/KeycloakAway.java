package org.cooperationhub.directory;

/** Keycloak does not answer, or not now: what was to be done is to be tried again. */
public class KeycloakAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeycloakAway(String why) {
        super(why, null, false, false);
    }
}
