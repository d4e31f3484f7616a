package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;

/** Nobody decides on an application in which they have a part. */
@ApplicationScoped
class Independence {
    @Inject
    Caller caller;

    /**
     * 403 for whoever applied, for their organisations, for the contact, and for addresses at the applicant's domain.
     */
    void require(Application application) {
        if (hasPart(application, caller.person())) throw Problems.forbidden(Words.say("forbidden.own-application"));
    }

    private boolean hasPart(Application application, Person person) {
        var mail = person.email == null ? "" : person.email.toLowerCase(Locale.ROOT);
        var own = application.organisation;
        return Objects.equals(application.appliedBy, person)
                || mail.equals(application.contactMail)
                || (application.domain != null && MailDomains.within(application.domain, mail))
                || (own != null && caller.belongsTo(own))
                || !Collections.disjoint(application.appliedFor, caller.memberships());
    }

    /** What the caller may do with it now. */
    List<Action> may(Application application) {
        var may = new ArrayList<Action>();
        if (application.state != Application.State.WAITING || hasPart(application, caller.person())) return may;
        if (caller.mayEverywhere(Action.VERIFY_ORGANISATION)) may.add(Action.VERIFY_ORGANISATION);
        if (application.country != null && caller.mayFor(Action.CONFIRM_ORGANISATION, application.country))
            may.add(Action.CONFIRM_ORGANISATION);
        return may;
    }
}
