package org.cooperationhub.admission;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;
import org.cooperationhub.organisation.Identifier;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.organisation.OrganisationView;
import org.cooperationhub.organisation.Organisations;

/** Changes of what an organisation says of itself, every version of which is kept. */
@ApplicationScoped
class Editing {
    @Inject
    EntityManager em;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationAccounts accounts;

    @Inject
    ApplicationCheck check;

    @Inject
    CodeLists lists;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Writes writes;

    @Inject
    Preconditions expected;

    @Inject
    Audit audit;

    /** In the caller's transaction. */
    OrganisationView edit(String idOrCode, byte[] body) {
        var organisation = editable(idOrCode);
        var versions = organisation.fieldVersions == null ? Map.<String, Long>of() : organisation.fieldVersions;
        expected.match(organisation.version, organisation.updatedAt, versions);
        if (organisation.status != OrganisationStatus.VERIFIED)
            throw Problems.wrongState(organisation.status, OrganisationStatus.VERIFIED);
        var before = OrganisationInput.of(organisation);
        var after = bodies.patch(body, before, OrganisationInput.class);
        var identifiers = checked(before, after);
        var members = bodies.changed(before, after);
        if (members.isEmpty()) return OrganisationView.of(organisation);
        OrganisationVersion.keepFirst(organisation);
        after.writeTo(organisation);
        if (members.contains("identifiers")) replace(organisation, identifiers);
        organisation.fieldVersions = writes.stamped(versions, members, organisation.version + 1);
        organisation.updatedAt = Now.instant();
        em.flush();
        OrganisationVersion.keep(organisation, caller.person());
        if (members.contains("name")) accounts.renamed(organisation);
        note(organisation, bodies.tree(before), bodies.tree(OrganisationInput.of(organisation)), members);
        return OrganisationView.of(organisation);
    }

    private Organisation editable(String idOrCode) {
        var organisation = organisations.publicByIdOrCode(idOrCode);
        if (caller.machine()) throw Problems.forbidden("ORG_ADMIN, PLATFORM_ADMIN");
        caller.require(Action.EDIT_ORGANISATION, organisation.id);
        em.refresh(organisation, LockModeType.PESSIMISTIC_WRITE);
        return organisation;
    }

    private List<Identifier> checked(OrganisationInput before, OrganisationInput after) {
        var faults = new ArrayList<Fault>();
        if (!Objects.equals(before.country(), after.country())) check.country(after.country(), faults);
        var type = lists.faultOnNew("/iatiType", "organisation-type", after.iatiType(), kept(before.iatiType()));
        if (type != null) faults.add(type);
        var identifiers = check.identifiers(after.identifiers(), faults);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        return identifiers;
    }

    private static List<String> kept(@org.jspecify.annotations.Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    /** The rows beside the record keep two organisations from having the same. */
    static void replace(Organisation organisation, List<Identifier> identifiers) {
        OrganisationIdentifier.delete("organisationId", organisation.id);
        for (var i = 0; i < identifiers.size(); i++) {
            var each = identifiers.get(i);
            if (OrganisationIdentifier.count("scheme = ?1 and value = ?2", each.scheme(), each.value()) > 0)
                throw Problems.duplicate("/identifiers/" + i, each.scheme() + "-" + each.value());
            OrganisationIdentifier.of(organisation.id, each).persist();
        }
        organisation.identifiers = identifiers;
    }

    private void note(Organisation organisation, ObjectNode before, ObjectNode after, List<String> members) {
        var details = new HashMap<String, Object>();
        details.put("members", members);
        details.put("before", before.retain(members));
        details.put("after", after.retain(members));
        audit.decided(caller.person(), organisation.id, "organisation.edit", "", details);
    }
}
