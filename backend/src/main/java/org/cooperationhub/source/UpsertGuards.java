package org.cooperationhub.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.Publication;
import org.jspecify.annotations.Nullable;

/** What an item must pass before anything is written: authority, the source's version, ours, and the state. */
@ApplicationScoped
class UpsertGuards {
    @Inject
    Caller caller;

    @Inject
    UpsertSteps steps;

    /** What became of an item that writes no content; null if its content is to be written. */
    @Nullable
    Written settled(SourceSystem source, Item item, @Nullable ExternalRef ref, @Nullable Project project) {
        if (project != null && !caller.mayIn(Action.EDIT_PROJECT, project.lead.id, project.id))
            throw Problems.notFound();
        if (ref != null && late(item, ref)) return new Written(item, Outcome.STALE, ref.entityId, project, null);
        if (item.deletes()) return steps.delete(source, item, ref, project);
        var live = live(ref, project);
        if (live == null) {
            absent(item);
            return null;
        }
        var version = live.working().version;
        // whoever saw the record as it is and sends the same again wants it so, whatever others wrote meanwhile
        var insists = item.ifVersion() != null && item.ifVersion() == version;
        if (ref != null && !item.createOnly() && Arrays.equals(ref.contentHash, item.hash()) && !insists) {
            steps.note(item, ref);
            return new Written(item, Outcome.UNCHANGED, ref.entityId, live, null);
        }
        match(item, live);
        editable(source, live);
        return null;
    }

    /** 404 unless it is a project of the organisation of the source that the caller may write. */
    void mine(SourceSystem source, Project project) {
        if (!project.lead.id.equals(source.organisation.id)
                || !caller.mayIn(Action.EDIT_PROJECT, project.lead.id, project.id)) throw Problems.notFound();
    }

    /** An item that names no project of ours. */
    Item stranger(SourceSystem source, Item item) {
        if (source.twoWay && item.sourceVersion() == null)
            throw Problems.invalid(
                    List.of(Fault.at("/sourceVersion", "guard-missing", Words.say("fault.guard-missing"))));
        return item.unknown();
    }

    /** The project that the id stands for now; null where there is none, or it was put away. */
    @Nullable
    Project live(@Nullable ExternalRef ref, @Nullable Project project) {
        if (ref == null || project == null) return null;
        return ref.deletedAt != null && project.working().publication == Publication.ARCHIVED ? null : project;
    }

    static void match(Item item, Project project) {
        var now = project.working();
        var sent = item.createOnly() ? (Long) 0L : item.ifVersion();
        if (sent != null && (item.createOnly() || sent != now.version))
            throw Preconditions.changed(sent, now.version, now.updatedAt, now.fieldVersions);
    }

    /** An export tells the version that readers had. */
    static void shown(Item item, Project project) {
        var sent = item.ifVersion();
        if (sent != null && sent != project.publicVersion)
            throw Preconditions.changed(sent, project.publicVersion, project.working().updatedAt, Map.of());
    }

    private static boolean late(Item item, ExternalRef ref) {
        var sent = item.sourceVersion();
        var stored = ref.sourceVersion;
        if (sent == null || stored == null) return false;
        if (SourceVersion.comparable(sent, stored)) return SourceVersion.older(sent, stored);
        throw Problems.invalid(
                List.of(Fault.at("/sourceVersion", "not-a-source-version", Words.say("fault.not-a-source-version"))));
    }

    private static void absent(Item item) {
        if (item.ifVersion() == null) return;
        throw Problems.of(
                ProblemCode.PRECONDITION_FAILED,
                Map.of(),
                Fault.at("/ifVersion", "nothing-there", Words.say("conflict.nothing-there", item.ifVersion())));
    }

    /** A draft, or what a trusted source itself handed in and nobody looked at. */
    void editable(SourceSystem source, Project project) {
        var now = project.working();
        if (now.publication.editable()) return;
        var own = source.trusted && now.publication == Publication.SUBMITTED && now.submittedBy(caller.personId());
        if (!own) throw Problems.wrongState(now.publication, Publication.DRAFT);
    }
}
