package org.cooperationhub.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisations;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectCheck;
import org.cooperationhub.project.Projects;
import org.cooperationhub.source.SourceContent.Content;
import org.jspecify.annotations.Nullable;

/**
 * Writes projects of one source in one transaction: everything is read in a few queries, validated in memory, then
 * written. An item that is refused leaves the others alone, as nothing of it was touched.
 */
@ApplicationScoped
class ProjectUpserts {
    @Inject
    SourceSystems sources;

    @Inject
    ExternalRefs refs;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    SourceContent contents;

    @Inject
    ProjectCheck check;

    @Inject
    UpsertGuards guards;

    @Inject
    UpsertSteps steps;

    /** What one transaction knows. */
    private record Work(SourceSystem source, Map<String, ExternalRef> refs, Map<UUID, Project> projects, boolean skip) {
        Map<String, UUID> records() {
            var records = new HashMap<String, UUID>();
            refs.forEach((id, ref) -> records.put(id, ref.entityId));
            return records;
        }
    }

    /** An item on its way; without content where it is settled already. */
    private record Planned(
            Item item,
            @Nullable ExternalRef ref,
            @Nullable Project project,
            @Nullable Content content,
            @Nullable ProblemException leftOut,
            @Nullable Written settled) {

        Content written() {
            return Objects.requireNonNull(content);
        }

        static Planned settled(Written how) {
            return new Planned(how.item(), null, null, null, null, how);
        }
    }

    /**
     * What became of each, in their order; versions are right after the flush that this ends with.
     *
     * @param skip leave faulty members out instead of refusing their item
     * @param known codes that earlier transactions of the same batch asked for
     */
    List<Written> write(SourceSystem source, Collection<Item> items, boolean skip, ProjectCheck.Known known) {
        var own = items.stream()
                .flatMap(each -> Stream.ofNullable(each.own()).map(Item.Own::record))
                .toList();
        var ids = items.stream().map(Item::externalId).distinct().toList();
        var named = refs.records(source, ids);
        if (!own.isEmpty() || named.size() < ids.size()) {
            // ids that are new to us: whoever else brings them waits, and then finds them
            sources.lock(source);
            named = refs.records(source, ids);
        }
        var locked = projects.lockAll(
                Stream.concat(named.values().stream(), own.stream()).distinct().toList());
        // as whoever changes one holds its project, these are the newest
        var work = new Work(source, refs.known(source, ids), locked, skip);
        if (!named.equals(work.records())) throw moved();
        var planned = new ArrayList<Planned>();
        for (var item : items) planned.add(item.own() == null ? plan(work, item) : own(work, item, item.own()));
        check.learn(
                known,
                planned.stream()
                        .filter(each -> each.content() != null)
                        .map(each -> each.written().after())
                        .toList());
        var checked = planned.stream().map(each -> checked(work, each, known)).toList();
        var created = (int) checked.stream()
                .filter(each -> each.content() != null && each.project() == null)
                .count();
        var number = created == 0 ? 0 : organisations.takeProjectNumbers(source.organisation, created);
        var written = new ArrayList<Written>();
        for (var each : checked) {
            if (each.settled() != null) written.add(each.settled());
            else if (each.project() == null)
                written.add(steps.create(source, each.item(), each.ref(), number++, each.written(), each.leftOut()));
            else
                written.add(
                        steps.update(source, each.item(), each.ref(), each.project(), each.written(), each.leftOut()));
        }
        projects.flush();
        return written;
    }

    /** An id that stands for another project than a moment ago; the transaction is tried again. */
    private static OptimisticLockException moved() {
        return new OptimisticLockException("an id of the source was given to another project meanwhile");
    }

    private Planned plan(Work work, Item item) {
        try {
            var ref = work.refs.get(item.externalId());
            var project = ref == null ? null : work.projects.get(ref.entityId);
            var settled = guards.settled(work.source, item, ref, project);
            if (settled != null) return Planned.settled(settled);
            return checkedIn(work, item, ref, guards.live(ref, project));
        } catch (ProblemException refused) {
            return Planned.settled(Written.refused(item, refused));
        }
    }

    /** One of ours that comes back; of another hub's, its id of the source alone counts. */
    private Planned own(Work work, Item item, Item.Own own) {
        try {
            var project = work.projects.get(own.record());
            if (project == null) return plan(work, guards.stranger(work.source, item));
            guards.mine(work.source, project);
            var planned = checkedIn(work, item, null, project);
            if (planned.written().changed().isEmpty())
                return Planned.settled(new Written(item, Outcome.UNCHANGED, project.id, project, planned.leftOut()));
            UpsertGuards.shown(item, project);
            guards.editable(work.source, project);
            return planned;
        } catch (ProblemException refused) {
            return Planned.settled(Written.refused(item, refused));
        }
    }

    /** With its faulty members left out, where that was asked for. */
    private Planned checkedIn(Work work, Item item, @Nullable ExternalRef ref, @Nullable Project live) {
        try {
            return planned(work, item, ref, live, item, null);
        } catch (ProblemException refused) {
            var rest = work.skip ? Leftovers.without(item, refused.faults()) : null;
            if (rest == null) throw refused;
            return planned(work, item, ref, live, rest, refused);
        }
    }

    private Planned planned(
            Work work,
            Item item,
            @Nullable ExternalRef ref,
            @Nullable Project live,
            Item rest,
            @Nullable ProblemException leftOut) {
        var lead = work.source.organisation.code;
        var content = rest.own() != null && live != null
                ? contents.back(rest, lead, live)
                : contents.of(rest, lead, live == null ? null : live.working());
        return new Planned(leftOut == null ? item : rest, ref, live, content, leftOut, null);
    }

    private Planned checked(Work work, Planned planned, ProjectCheck.Known known) {
        if (planned.content() == null) return planned;
        var faults = faults(planned, known);
        if (faults.isEmpty()) return planned;
        var refused = Problems.invalid(faults);
        var rest = work.skip ? Leftovers.without(planned.item(), faults) : null;
        if (rest == null) return Planned.settled(Written.refused(planned.item(), refused));
        try {
            var again = planned(work, rest, planned.ref(), planned.project(), rest, refused);
            check.learn(known, List.of(again.written().after()));
            var left = faults(again, known);
            return left.isEmpty() ? again : Planned.settled(Written.refused(planned.item(), Problems.invalid(left)));
        } catch (ProblemException worse) {
            return Planned.settled(Written.refused(planned.item(), worse));
        }
    }

    private List<Fault> faults(Planned planned, ProjectCheck.Known known) {
        var content = planned.written();
        if (content.before() != null && content.changed().isEmpty()) return List.of();
        return check.faults(content.after(), content.before(), known).stream()
                .map(each -> each.below(planned.item().at()))
                .toList();
    }
}
