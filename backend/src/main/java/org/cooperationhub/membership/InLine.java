package org.cooperationhub.membership;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cooperationhub.common.UnsentMail;
import org.cooperationhub.directory.KeycloakAway;
import org.cooperationhub.directory.KeycloakRefused;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings Keycloak in line with our tables and sends what is to be mailed. Every step may be done again, so it does not
 * matter where the one before broke off: what a crash left is taken up when its lease is over.
 */
@ApplicationScoped
class InLine {
    private static final Logger LOG = Logger.getLogger(InLine.class);

    @Inject
    MemberSync members;

    @Inject
    InvitationSync invitations;

    @Inject
    Onboarding onboarding;

    @Inject
    Realm realm;

    @Scheduled(
            identity = "membership-keycloak",
            every = "${hub.members.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            for (var id : members.due()) member(members.take(id));
            for (var id : invitations.due()) invitation(invitations.take(id));
        } catch (KeycloakAway away) {
            LOG.warnf("Keycloak is not available: %s", away.getMessage());
        }
    }

    private void member(MemberSync.@Nullable Work work) {
        if (work == null) return;
        try {
            // first, so that no session of a suspended person gets another token with the old role
            if (work.signOut()) realm.signOut(work.user());
            if (work.member()) realm.place(work.organisation(), work.user(), work.role());
            else realm.remove(work.organisation(), work.user());
            if (work.invitedAt() != null) realm.removeUntouched(work.user(), work.invitedAt());
            members.done(work);
        } catch (KeycloakAway away) {
            members.failed(work);
            throw away;
        } catch (KeycloakRefused refused) {
            LOG.errorf("member %s cannot be brought in line: %s", work.id(), refused.getMessage());
            members.failed(work);
        }
    }

    private void invitation(InvitationSync.@Nullable Work work) {
        if (work == null) return;
        try {
            onboarding.goOn(work);
        } catch (KeycloakAway away) {
            invitations.failed(work);
            throw away;
        } catch (KeycloakRefused refused) {
            LOG.errorf("invitation %s waits: %s", work.id(), refused.getMessage());
            invitations.failed(work);
        } catch (UnsentMail unsent) {
            LOG.warnf("invitation %s is not sent: %s", work.id(), unsent.getMessage());
            if (unsent.refused) invitations.bounced(work);
            else invitations.failed(work);
        }
    }
}
