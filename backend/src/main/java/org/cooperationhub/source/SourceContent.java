package org.cooperationhub.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.common.Writes;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectContent;
import org.cooperationhub.project.ProjectInput;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.ProjectView;
import org.jspecify.annotations.Nullable;

/** The content of a project after a source wrote it: a merge patch (RFC 7396) of what is there. */
@ApplicationScoped
class SourceContent {
    private static final Set<String> WRITTEN = names(ProjectInput.class);
    private static final Set<String> OWNED = names(ProjectView.class);

    @Inject
    Bodies bodies;

    @Inject
    Writes writes;

    /**
     * @param before null for a new project
     * @param changed the members that differ; empty for a new project
     */
    record Content(@Nullable ProjectInput before, ProjectInput after, List<String> changed) {}

    /** 422 with pointers below the item; {@code forbidden-field} for what the hub itself says of a project. */
    Content of(Item item, String lead, @Nullable ProjectRevision now) {
        var faults = new ArrayList<Fault>();
        item.data().fieldNames().forEachRemaining(name -> {
            if (OWNED.contains(name) && !WRITTEN.contains(name))
                faults.add(Fault.at(item.at() + "/" + name, "forbidden-field", Words.say("fault.forbidden-field")));
        });
        var given = item.data().get("lead");
        if (given != null && !lead.equals(given.textValue())) faults.add(writes.readOnly(item.at() + "/lead"));
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        try {
            return now == null ? fresh(item.data(), lead) : merged(item, now);
        } catch (ProblemException refused) {
            if (refused.code() != ProblemCode.VALIDATION_FAILED) throw refused;
            throw Problems.invalid(
                    refused.faults().stream().map(each -> each.below(item.at())).toList());
        }
    }

    /**
     * Of a project that was exported and comes back: what differs from the public content is written, into the draft
     * where there is one; 412 where the draft says something else there.
     */
    Content back(Item item, String lead, Project project) {
        var shown = project.publishedRevision == null ? project.working() : project.publishedRevision;
        var told = of(item, lead, shown);
        if (shown.equals(project.working())) return told;
        var draft = project.working();
        var base = bodies.tree(Objects.requireNonNull(told.before()));
        var asked = bodies.tree(told.after());
        var before = ProjectContent.of(draft);
        var was = bodies.tree(before);
        var whole = was.deepCopy();
        for (var each : told.changed()) {
            var now = was.get(each);
            if (!now.equals(base.get(each)) && !now.equals(asked.get(each)))
                throw Preconditions.changed(shown.version, draft.version, draft.updatedAt, draft.fieldVersions);
            whole.set(each, asked.get(each));
        }
        var after = bodies.read(whole, ProjectInput.class);
        return new Content(before, after, bodies.changed(was, after));
    }

    private Content fresh(ObjectNode data, String lead) {
        var whole = data.deepCopy();
        whole.put("lead", lead);
        return new Content(null, bodies.read(whole, ProjectInput.class), List.of());
    }

    private Content merged(Item item, ProjectRevision now) {
        var before = ProjectContent.of(now);
        var was = bodies.tree(before);
        var patch = item.own() == null
                ? item.data().deepCopy()
                : item.own().fitting().fit(was, item.data().deepCopy());
        PartIds.keep(patch, was);
        var after = bodies.read(bodies.merged(was, patch), ProjectInput.class);
        return new Content(before, after, bodies.changed(was, after));
    }

    private static Set<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
