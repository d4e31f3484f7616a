package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cooperationhub.common.Languages;
import org.cooperationhub.common.Mails;
import org.cooperationhub.common.UnsentMail;

/**
 * The way of one invitation: an account is found or made, it becomes a member with its role, we mail who invites to
 * what, and Keycloak mails the link that sets up a new account. Each step looks at what is there already, so the way
 * can be gone again from the start. Membership gives nothing before the invitation is accepted: our row says INVITED
 * first.
 */
@ApplicationScoped
class Onboarding {
    @Inject
    Realm realm;

    @Inject
    InvitationSync invitations;

    @Inject
    Mails mails;

    void goOn(InvitationSync.Work work) throws UnsentMail {
        if (work.over()) {
            invitations.expire(work);
            return;
        }
        var account = realm.account(work.email(), work.locale());
        var known = invitations.known(work, account.id());
        if (known == null) return;
        if (known.role() != null) realm.place(work.organisation(), account.id(), known.role());
        if (!work.mailed() && !mailed(work)) return;
        if (account.untouched() && !realm.mailSetUp(account.id(), Languages.negotiate(work.locale())))
            invitations.failed(work);
        else invitations.done(work);
    }

    private boolean mailed(InvitationSync.Work work) throws UnsentMail {
        var letter = invitations.letter(work);
        if (letter == null) return false;
        mails.send(work.email(), work.locale(), letter);
        invitations.sent(work);
        return true;
    }
}
