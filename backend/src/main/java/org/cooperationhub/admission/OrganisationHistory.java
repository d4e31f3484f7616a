package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Sort;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Queries on the versions of organisations. */
@ApplicationScoped
class OrganisationHistory {
    private static final Sort<OrganisationVersion> NEWEST = new Sort<>(
            "v.version",
            true,
            each -> String.valueOf(each.version),
            Long::valueOf,
            "v.organisationId",
            each -> each.organisationId);

    @Inject
    EntityManager em;

    @Inject
    Organisations organisations;

    @Inject
    Cursors cursors;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    Page<OrganisationChangeView> page(String code, PageRequest request) {
        var organisation = organisations.publicByIdOrCode(code);
        var named = caller.belongsTo(organisation) || caller.may(Action.EDIT_ORGANISATION, organisation.id);
        var page = new Listing<>(OrganisationVersion.class, "v", "OrganisationVersion v left join fetch v.person")
                .where("v.organisationId = :organisation", "organisation", organisation.id)
                .page(em, cursors, request, NEWEST, "organisation-history");
        var before = before(organisation, page.items());
        return page.map(each -> view(each, before.get(each.version), named));
    }

    /** The version before each of a page, in one statement more. */
    private Map<Long, OrganisationVersion> before(Organisation of, List<OrganisationVersion> items) {
        var known = new ArrayList<>(items);
        if (!items.isEmpty()) known.addAll(earlier(of.id, items.getLast().version));
        var before = new HashMap<Long, OrganisationVersion>();
        for (var i = 0; i + 1 < known.size(); i++) before.put(known.get(i).version, known.get(i + 1));
        return before;
    }

    private List<OrganisationVersion> earlier(UUID organisation, long version) {
        return em.createQuery(
                        "from OrganisationVersion v where v.organisationId = :id and v.version < :version order by v.version desc",
                        OrganisationVersion.class)
                .setParameter("id", organisation)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultList();
    }

    private OrganisationChangeView view(OrganisationVersion of, @Nullable OrganisationVersion before, boolean named) {
        var person = of.person;
        var changes = new ArrayList<OrganisationChangeView.Field>();
        if (before != null) {
            var was = bodies.tree(before.content);
            var is = bodies.tree(of.content);
            for (var each : bodies.changed(before.content, of.content))
                changes.add(OrganisationChangeView.Field.of(each, was, is));
        }
        return new OrganisationChangeView(
                of.version, of.createdAt, named && person != null ? person.displayName : null, changes);
    }
}
