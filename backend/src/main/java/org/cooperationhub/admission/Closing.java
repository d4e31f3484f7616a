package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.organisation.Organisations;

/**
 * Ends of organisations, for good. Whatever names one goes on to: ids, codes and references stay. The memberships and
 * machines of a merged one end with it; those who administer its successor act for its projects, and invite its people
 * anew.
 */
@ApplicationScoped
class Closing {
    private static final int NAMED = 20;

    @Inject
    EntityManager em;

    @Inject
    Standings standings;

    @Inject
    Organisations organisations;

    @Inject
    Bodies bodies;

    @Transactional
    StandingView close(String code, byte[] body) {
        var organisation = standings.locked(code);
        var reason = bodies.read(body, ReasonInput.class).reason();
        if (organisation.status == OrganisationStatus.CLOSED && organisation.mergedInto == null)
            return standings.view(organisation);
        requireOpen(organisation);
        var open = openProjects(organisation);
        if (!open.isEmpty()) throw Problems.wrongState("open-projects", String.join(", ", open));
        return standings.become(organisation, OrganisationStatus.CLOSED, "organisation.close", reason);
    }

    @Transactional
    StandingView merge(String code, byte[] body) {
        var organisation = standings.locked(code);
        var input = bodies.read(body, MergerInput.class);
        var into = organisations.byCode(input.into()).orElse(null);
        if (organisation.mergedInto != null && into != null && Objects.equals(organisation.mergedInto, into.id))
            return standings.view(organisation);
        requireOpen(organisation);
        if (into == null || into.id.equals(organisation.id) || into.status != OrganisationStatus.VERIFIED)
            throw Problems.invalid(List.of(ApplicationCheck.fault("/into", "no-successor")));
        // those that were merged into this one before are followed in one step
        for (var each : organisations.list("mergedInto", organisation.id)) each.mergedInto = into.id;
        organisation.mergedInto = into.id;
        return standings.become(organisation, OrganisationStatus.CLOSED, "organisation.merge", input.reason());
    }

    private void requireOpen(Organisation organisation) {
        var into = organisation.mergedInto;
        if (into != null) throw Problems.wrongState("merged-otherwise", organisations.findById(into).code);
        if (organisation.status == OrganisationStatus.CLOSED)
            throw Problems.wrongState(organisation.status, OrganisationStatus.CLOSED);
    }

    /** Codes of projects that it leads and that are neither put away nor, as published, closed or cancelled. */
    private List<String> openProjects(Organisation organisation) {
        return em.createQuery("""
                        select p.code from Project p left join p.publishedRevision r where p.lead = :organisation
                          and p.publication not in (ARCHIVED, UNPUBLISHED)
                          and (p.publication <> PUBLISHED or r.activityStatus not in ('4', '5')) order by p.code""", String.class)
                .setParameter("organisation", organisation)
                .setMaxResults(NAMED)
                .getResultList();
    }
}
