package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectContent;
import org.cooperationhub.project.ProjectInput;
import org.cooperationhub.project.ProjectRevision;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Asks the lead organisation and the partner countries for their agreement to a revision that a reviewer let pass. Who
 * agreed to the published revision, or to this one before somebody returned it, is asked again only if something
 * changed that concerns them; who returned it, always.
 */
@ApplicationScoped
class OpenKeys {
    @Inject
    ApprovalKeys keys;

    @Inject
    Bodies bodies;

    @ConfigProperty(name = "hub.approval.silence-days")
    int silenceDays;

    /** True if somebody has to decide now; false if all agreed before to what concerns them. */
    boolean open(Project project) {
        var revision = project.working();
        var content = ProjectContent.of(revision);
        var published = project.publishedRevision;
        var concerned = concerned(published, content);
        var agreed = agreed(published);
        var before = keys.of(revision).stream().collect(byHolder());
        var waits = false;
        for (var holder : WatchedFields.holders(content)) {
            var known = before.remove(holder);
            var key = known == null ? ApprovalKey.of(revision, holder) : known;
            var watched = hash(holder, content);
            if (!stands(key, watched)) {
                key.watched = watched;
                var earlier = concerned.contains(holder) ? null : agreed.get(holder);
                if (earlier == null) key.ask(revision.stateSince, due(revision.stateSince, silenceDays));
                else key.carry(earlier, revision.stateSince);
            }
            waits |= !key.decision.agrees();
            keys.persist(key);
        }
        // countries that the revision named before it was returned; what they said stands in the events
        before.values().forEach(ApprovalKey::delete);
        return waits;
    }

    /**
     * True if the holder agreed before the revision was returned, and to the same. Not once readers lost the project
     * since: then its way starts anew; nor for who handed the revision in meanwhile.
     */
    private static boolean stands(ApprovalKey key, String watched) {
        if (!key.decision.agrees() || !watched.equals(key.watched)) return false;
        var taken = key.project.unpublishedAt;
        var by = key.decidedBy;
        return (taken == null || key.openedAt.isAfter(taken)) && (by == null || !key.revision.submittedBy(by.id));
    }

    /** SHA-256 of what concerns a holder. */
    private String hash(String holder, ProjectInput content) {
        var watched = bodies.tree(WatchedFields.of(holder, content)).toString().getBytes(StandardCharsets.UTF_8);
        return Hashes.hex(watched, 0, watched.length);
    }

    /** The instant when silence becomes agreement; null where it never does. */
    static @Nullable Instant due(Instant opened, int silenceDays) {
        return silenceDays <= 0 ? null : opened.plus(Duration.ofDays(silenceDays));
    }

    private static Set<String> concerned(@Nullable ProjectRevision published, ProjectInput content) {
        return published == null
                ? WatchedFields.holders(content)
                : WatchedFields.reopened(ProjectContent.of(published), content);
    }

    private Map<String, ApprovalKey> agreed(@Nullable ProjectRevision published) {
        return keys.of(published).stream()
                .filter(each -> each.decision.agrees())
                .collect(byHolder());
    }

    private static java.util.stream.Collector<ApprovalKey, ?, Map<String, ApprovalKey>> byHolder() {
        return Collectors.toMap(each -> each.holder, Function.identity());
    }
}
