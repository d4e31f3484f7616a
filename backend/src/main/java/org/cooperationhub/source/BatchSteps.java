package org.cooperationhub.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemForm;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.project.ProjectCheck;
import org.cooperationhub.project.Projects;

/** The transactions that a batch consists of. */
@ApplicationScoped
@Transactional
class BatchSteps {
    @Inject
    SourceSystems sources;

    @Inject
    ExternalRefs refs;

    @Inject
    Projects projects;

    @Inject
    ProjectUpserts upserts;

    @Inject
    BatchParts parts;

    @Inject
    ProblemForm form;

    @Inject
    Caller caller;

    /** 404 or 403 for those who may not write in bulk here; true if every item must name a version. */
    boolean authorise(String key) {
        var source = sources.writable(key);
        caller.require(Action.WRITE_IN_BULK, source.organisation.id);
        return source.twoWay;
    }

    /** @param known our ids by those of the source */
    record Settled(List<ItemResult> results, Map<String, UUID> known) {}

    /** The items that change nothing, noted as seen: two queries and one statement, however many. */
    Settled settle(String key, List<Item> items) {
        var source = sources.writable(key);
        var found = refs.known(source, items.stream().map(Item::externalId).toList());
        var same = items.stream().filter(each -> same(each, found)).toList();
        refs.seen(source, same, found);
        var ids = new java.util.HashMap<String, UUID>();
        found.forEach((id, ref) -> {
            ids.put(id, ref.entityId);
            // whoever writes in this transaction reads it again, once the project is locked
            refs.getEntityManager().detach(ref);
        });
        var versions = projects.versions(
                same.stream().map(each -> ids.get(each.externalId())).toList());
        var results = new ArrayList<ItemResult>();
        for (var each : same) {
            var id = ids.get(each.externalId());
            results.add(ItemResult.of(each, Outcome.UNCHANGED, id, versions.get(id), null));
        }
        parts.keep(results);
        return new Settled(results, ids);
    }

    /** One that names our version is looked at with the record. */
    private static boolean same(Item item, Map<String, ExternalRef> found) {
        var ref = found.get(item.externalId());
        if (ref == null || item.deletes() || item.ifVersion() != null || item.own() != null) return false;
        if (!Arrays.equals(ref.contentHash, item.hash())) return false;
        var sent = item.sourceVersion();
        var stored = ref.sourceVersion;
        return sent == null
                || stored == null
                || (SourceVersion.comparable(sent, stored) && !SourceVersion.older(sent, stored));
    }

    List<ItemResult> write(String key, List<Item> items, boolean skip, ProjectCheck.Known known) {
        var written = upserts.write(sources.writable(key), items, skip, known);
        var results = written.stream().map(each -> ItemResult.of(each, form)).toList();
        parts.keep(results);
        return results;
    }

    /** All items or none: 422 with every fault, by its place in the body. */
    List<ItemResult> writeAll(String key, Incoming incoming, boolean skip) {
        var source = sources.writable(key);
        var written = new ArrayList<>(incoming.refused);
        written.addAll(upserts.write(source, incoming.items, skip, new ProjectCheck.Known()));
        var faults = written.stream()
                .filter(each -> each.outcome().refused())
                .flatMap(each -> faults(each).stream())
                .toList();
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        var results = written.stream().map(each -> ItemResult.of(each, form)).toList();
        parts.keep(results);
        return results;
    }

    private static List<Fault> faults(Written refused) {
        var at = "/items/" + refused.item().index();
        var problem = refused.problem();
        if (problem == null) return List.of();
        if (!problem.faults().isEmpty())
            return problem.faults().stream().map(each -> each.below(at)).toList();
        var code = problem.code().key();
        return List.of(Fault.at(at, code, Words.say(code + ".detail")));
    }
}
