package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.project.ProjectOrganisation;
import org.cooperationhub.project.ProjectProposal;
import org.cooperationhub.project.ProjectRevision;

/** Looks up what the codes of a project follow from beside its own content. */
@ApplicationScoped
class FacetLookups {
    @Inject
    EntityManager em;

    /**
     * @param pillars code of the pillar by code of the proposal
     * @param actors type of a member organisation by its code
     */
    record Found(Map<String, String> pillars, Map<String, ActorType> actors) {}

    /** What the codes of one revision need. */
    Found of(ProjectRevision from) {
        return new Found(
                pillars(from.proposals.stream().map(ProjectProposal::proposal).toList()),
                actors(from.organisations.stream()
                        .map(ProjectOrganisation::organisation)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** What the codes of any revision need. */
    Found everything() {
        return new Found(
                pillars(em.createQuery("select p.code from Proposal p", String.class)
                        .getResultList()),
                actors(em.createQuery("select o.code from Organisation o", String.class)
                        .getResultList()));
    }

    private Map<String, String> pillars(Collection<String> proposals) {
        var pillars = new HashMap<String, String>();
        if (proposals.isEmpty()) return pillars;
        em.createQuery("""
                        select p.code, concat(i.code, '/', x.code) from Proposal p join p.initiative i join p.pillar x
                        where p.code in :proposals""", Object[].class)
                .setParameter("proposals", proposals)
                .getResultList()
                .forEach(row -> pillars.put((String) row[0], (String) row[1]));
        return pillars;
    }

    private Map<String, ActorType> actors(Collection<String> members) {
        var actors = new HashMap<String, ActorType>();
        if (members.isEmpty()) return actors;
        em.createQuery("select o.code, o.actorType from Organisation o where o.code in :members", Object[].class)
                .setParameter("members", members)
                .getResultList()
                .forEach(row -> actors.put((String) row[0], (ActorType) row[1]));
        return actors;
    }
}
