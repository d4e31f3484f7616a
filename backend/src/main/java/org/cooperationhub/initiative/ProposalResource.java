package org.cooperationhub.initiative;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.common.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The numbered proposals of initiatives. */
@Path("proposals/{initiative}/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Proposals")
public class ProposalResource {
    @Inject
    Initiatives initiatives;

    @Inject
    TextVersions texts;

    @Inject
    CodeLists codeLists;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @Inject
    Writes writes;

    @GET
    @Operation(summary = "Get a proposal", description = "With its text versions, mappings and links.")
    public ProposalView getProposal(@RestPath String initiative, @RestPath String number) {
        return view(initiatives.proposal(initiative + "/" + number));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Change a proposal",
            description = "By a secretariat editor. RFC 7396; mappings are replaced whole.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProposalInput.class)))
    public ProposalView editProposal(@RestPath String initiative, @RestPath String number, byte[] body) {
        var proposal = initiatives.proposal(initiative + "/" + number);
        caller.requireWithin(Action.EDIT_TEXT, initiative);
        expected.match(proposal.version, proposal.updatedAt, proposal.fieldVersions);
        var before = ProposalInput.of(proposal);
        var after = bodies.patch(body, before, ProposalInput.class);
        var changed = bodies.changed(before, after);
        if (!changed.isEmpty()) {
            checkMappings(proposal, after.mappings());
            write(proposal, after, changed.contains("mappings"));
            proposal.fieldVersions = writes.stamped(proposal.fieldVersions, changed, proposal.version + 1);
            proposal.updatedAt = Now.instant();
        }
        initiatives.flush();
        return view(proposal);
    }

    private void checkMappings(Proposal proposal, List<ProposalInput.MappingInput> mappings) {
        var used = new HashSet<String>();
        proposal.mappings.forEach(each -> used.add(each.listKey + "/" + each.code));
        var seen = new HashSet<String>();
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < mappings.size(); i++) {
            var each = mappings.get(i);
            var list = Objects.requireNonNull(each.list());
            var pointer = "/mappings/" + i + "/code";
            if (!seen.add(list + "/" + each.code()))
                faults.add(Fault.at(pointer, "duplicate", Words.say("fault.duplicate", each.code())));
            // a withdrawn code that stands here already may stay
            var fault = used.contains(list + "/" + each.code())
                    ? null
                    : codeLists.fault(pointer, list.codeList, each.code());
            if (fault != null) faults.add(fault);
        }
        if (!faults.isEmpty()) throw Problems.invalid(faults);
    }

    private static void write(Proposal proposal, ProposalInput input, boolean mappingsToo) {
        proposal.title = proposal.title.rewritten(input.title());
        proposal.shortTitle = proposal.shortTitle.rewritten(input.shortTitle());
        proposal.summary = proposal.summary.rewritten(input.summary());
        if (!mappingsToo) return;
        var kept = new HashMap<String, ProposalMapping>();
        proposal.mappings.forEach(each -> kept.put(each.listKey + "/" + each.code, each));
        var wanted = input.mappings().stream()
                .map(each -> {
                    var mapping = kept.getOrDefault(each.list() + "/" + each.code(), new ProposalMapping());
                    mapping.proposal = proposal;
                    mapping.listKey = Objects.requireNonNull(each.list());
                    mapping.code = Objects.requireNonNull(each.code());
                    mapping.weight = each.weight();
                    mapping.basis = Objects.requireNonNull(each.basis());
                    return mapping;
                })
                .toList();
        proposal.mappings.retainAll(wanted);
        wanted.stream().filter(each -> !proposal.mappings.contains(each)).forEach(proposal.mappings::add);
    }

    private ProposalView view(Proposal proposal) {
        var may = caller.mayWithin(Action.EDIT_TEXT, proposal.initiative.code)
                ? List.of(Action.EDIT_TEXT)
                : List.<Action>of();
        return ProposalView.of(
                proposal,
                texts.current(proposal),
                initiatives.labels(proposal),
                initiatives.links(List.of(proposal.code)),
                may);
    }
}
