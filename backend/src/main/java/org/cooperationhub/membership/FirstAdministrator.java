package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.admission.Admitted;
import org.cooperationhub.admission.Application;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whoever applied for an organisation is invited as its first administrator, by whom it was verified. */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    @Inject
    Invitations invitations;

    @Inject
    Audit audit;

    @ConfigProperty(name = "hub.invitations.last")
    Duration lasts;

    /** In the transaction that the organisation gets its accounts in. */
    void admitted(@Observes Admitted event) {
        var organisation = Organisation.<Organisation>findById(event.organisationId());
        var application =
                Application.<Application>find("organisation", organisation).firstResult();
        if (application == null || application.decidedBy == null) {
            LOG.errorf("nobody verified the organisation %s, so nobody invites its contact", organisation.code);
            return;
        }
        var made = new Invitation();
        made.organisation = organisation;
        made.email = event.contactMail().toLowerCase(Locale.ROOT);
        made.name = event.contactName();
        made.locale = event.contactLocale();
        made.baseRole = MemberRole.ORG_ADMIN;
        made.invitedBy = application.decidedBy;
        made.createdAt = Now.instant();
        made.send(Now.instant().plus(lasts));
        invitations.persistAndFlush(made);
        audit.happened(
                organisation.id,
                "invitation.create",
                "invitations/" + made.id,
                Map.of("role", made.baseRole.name(), "until", made.expiresAt.toString()));
    }
}
