package org.cooperationhub.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file that is imported: where it stands, and what was found. */
@Schema(name = "Import")
public record ImportView(
        UUID id,

        @Schema(
                description = "Of what was found: another run has another one; If-Match of the next step",
                examples = "1")
        long version,

        @Schema(examples = "demo-partner") String source,
        @Schema(enumeration = "project") String entity,

        @Schema(
                enumeration = {"ndjson", "csv", "xlsx", "iati-xml"},
                examples = "csv")
        String format,

        @Schema(description = "Of the file, as its sender called it", examples = "projects.csv") @Nullable
        String name,

        @Schema(description = "Bytes, unpacked") long size,

        @Schema(description = "Of the bytes, unpacked; hexadecimal")
        String sha256,

        @Schema(description = "True while nothing is written: every row is checked and rolled back")
        boolean dryRun,

        @Schema(enumeration = {"reject", "skip"}) String onInvalid,

        @Schema(
                description =
                        "queued waits for a worker or for the client's quota of items; reading counts the rows; running checks or writes them. Others may appear",
                enumeration = {"queued", "reading", "running", "done", "failed", "cancelled"})
        String state,

        Progress rows,
        Outcomes outcomes,
        Findings findings,

        @Schema(description = "Columns or elements that the hub has no place for, or that nothing says how to read")
        List<NotKept> notKept,

        @Schema(description = "Of CSV and workbooks, once they are read through; null before, elsewhere, and in lists")
        @Nullable
        Table table,

        @Schema(description = "Why it failed; null otherwise") @Nullable
        Failure problem,

        @Schema(description = "Position of the change feed that holds what was written; null if nothing was") @Nullable
        String syncCursor,

        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "When file, rows and results are removed; null while it is open") @Nullable
        Instant removedAt,

        @Schema(
                description =
                        "What may be asked of it now: CANCEL, CHECK (again, with the mapping of now), COMMIT (write what the dry run checked)")
        List<Step> may)
        implements Representation {

    /** What can be asked of an import. */
    @Schema(name = "ImportStep")
    public enum Step {
        CANCEL,
        CHECK,
        COMMIT
    }

    /** How far it is. */
    @Schema(name = "ImportProgress")
    public record Progress(
            @Schema(description = "Null until the file is read through") @Nullable
            Integer total,

            int done,

            @Schema(description = "Null until the total is known") @Nullable
            Integer left,

            @Schema(description = "Since it was started; null before the first row") @Nullable
            Double perSecond) {}

    /** Rows by outcome, as those of a batch. */
    @Schema(name = "ImportOutcomes")
    public record Outcomes(
            long created,
            long updated,
            long unchanged,
            long deleted,
            long stale,
            long conflict,
            long invalid,
            long failed) {}

    /** Findings by severity. */
    @Schema(name = "ImportFindings")
    public record Findings(long error, long warning, long information) {}

    /** A column or element. */
    @Schema(name = "ImportNotKept")
    public record NotKept(
            @Schema(examples = "transaction/aid-type") String path,
            @Schema(examples = "17") long times) {}

    /** @param whole with its table, which a list does not even read */
    static ImportView of(ImportRun from, boolean writes, int keptDays, boolean whole) {
        var tally = ImportJson.read(from.tally, Tally.class);
        var ended = from.finishedAt;
        return new ImportView(
                from.id,
                from.run,
                from.source.key,
                "project",
                from.format.key,
                from.name,
                from.size,
                from.sha256,
                from.dryRun,
                from.skipInvalid ? "skip" : "reject",
                from.state.key(),
                progress(from),
                outcomes(tally),
                findings(tally.findings()),
                notKept(tally.notKept()),
                whole ? ImportJson.readOrNull(from.preview, Table.class) : null,
                ImportJson.readOrNull(from.problem, Failure.class),
                from.syncCursor,
                from.createdAt,
                from.startedAt,
                ended,
                ended == null ? null : ended.plus(Duration.ofDays(keptDays)),
                writes ? may(from) : List.of());
    }

    private static List<Step> may(ImportRun from) {
        if (from.state.open()) return List.of(Step.CANCEL);
        if (!from.dryRun) return List.of();
        return from.state == ImportState.DONE ? List.of(Step.CHECK, Step.COMMIT) : List.of(Step.CHECK);
    }

    private static Progress progress(ImportRun from) {
        var left = from.total == null ? null : (Integer) (from.total - from.position);
        return new Progress(from.total, from.position, left, perSecond(from));
    }

    private static @Nullable Double perSecond(ImportRun from) {
        if (from.startedAt == null || from.position == 0) return null;
        var until = from.finishedAt == null ? Now.instant() : from.finishedAt;
        var millis = Math.max(1, Duration.between(from.startedAt, until).toMillis());
        return Math.round(from.position * 10_000.0 / millis) / 10.0;
    }

    private static Outcomes outcomes(Tally of) {
        return new Outcomes(
                of.outcome("created"),
                of.outcome("updated"),
                of.outcome("unchanged"),
                of.outcome("deleted"),
                of.outcome("stale"),
                of.outcome("conflict"),
                of.outcome("invalid"),
                of.outcome("failed"));
    }

    private static Findings findings(Map<String, Long> of) {
        return new Findings(
                of.getOrDefault("error", 0L), of.getOrDefault("warning", 0L), of.getOrDefault("information", 0L));
    }

    private static List<NotKept> notKept(Map<String, Long> of) {
        return of.entrySet().stream()
                .map(each -> new NotKept(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(NotKept::times).reversed().thenComparing(NotKept::path))
                .toList();
    }
}
