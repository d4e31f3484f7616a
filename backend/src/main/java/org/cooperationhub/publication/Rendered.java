package org.cooperationhub.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.common.StoredBytes;
import org.cooperationhub.project.Derived;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.ProjectSummary;
import org.cooperationhub.project.ProjectView;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of a published project for its readers. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Rendered(
        UUID id,
        long version,
        byte[] body,
        byte[] zipped,
        String hash,
        Instant updatedAt,
        String code,
        String sortTitle,
        String searchText,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable BigDecimal budget,
        @Nullable Instant lastProgressAt,
        boolean ended,
        byte[] item,
        SortedSet<FacetCode> codes) {
    private static final Set<String> ENDED = Set.of("4", "5");
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static Rendered of(
            Project project, ProjectRevision from, Derived derived, SortedSet<FacetCode> codes, ObjectMapper json) {
        var body = bytes(json, ProjectView.published(project, from, derived));
        var start = FacetCodes.start(from);
        return new Rendered(
                project.id,
                project.publicVersion,
                body,
                StoredBytes.zip(body),
                Hashes.brief(body),
                project.publicUpdatedAt == null ? from.updatedAt : project.publicUpdatedAt,
                project.code,
                from.sortTitle,
                project.code + "\n" + from.searchText,
                start == null ? NEVER : start,
                from.actualEnd == null ? from.plannedEnd : from.actualEnd,
                DerivedContent.budget(from, derived.conversions()),
                project.lastProgressAt,
                ENDED.contains(from.activityStatus),
                bytes(json, ProjectSummary.published(project, from)),
                codes);
    }

    private static byte[] bytes(ObjectMapper json, Record view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
