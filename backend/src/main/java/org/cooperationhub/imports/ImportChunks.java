package org.cooperationhub.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cooperationhub.account.Mandates;
import org.cooperationhub.common.ProblemForm;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.export.PublicParts;
import org.cooperationhub.source.ItemResult;
import org.cooperationhub.source.SourceWrites;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of an import at a time, for whoever sent it: written, reported and checked off in one transaction. In a dry
 * run that of the records is rolled back, and the report follows in one of its own.
 */
@ApplicationScoped
@ActivateRequestContext
class ImportChunks {
    private static final String INVALID = "invalid";

    @Inject
    SourceWrites writes;

    @Inject
    ImportBook book;

    @Inject
    ImportRows rows;

    @Inject
    Mandates mandates;

    @Inject
    ProblemForm form;

    @Inject
    RequestFacts facts;

    /** Work that speaks the language of the sender. */
    interface Reading<T> {
        T read() throws java.io.IOException, UnreadableFile;
    }

    <T> T reading(Lease of, Reading<T> work) throws java.io.IOException, UnreadableFile {
        facts.worksFor(of.requestId(), of.language(), of.dryRun());
        return work.read();
    }

    /**
     * @param before what was counted until here
     * @return what is counted after these rows
     */
    Tally write(Lease of, List<ReadRow> chunk, @Nullable Table table, Tally before) {
        facts.worksFor(of.requestId(), of.language(), of.dryRun());
        mandates.use(of.mandate());
        var repeated = repeated(of, chunk);
        var sent = new ArrayList<ReadRow>();
        for (var each : chunk) if (each.item() != null && !repeated.contains(each.number())) sent.add(each);
        var ended = new ArrayList<Tally>();
        var kept = (java.util.function.Consumer<List<ItemResult>>) results -> {
            var done = done(chunk, sent, results, repeated, table);
            var tally = before.with(done);
            rows.add(of, done);
            book.advance(of, chunk.getLast().number(), tally);
            ended.add(tally);
        };
        if (sent.isEmpty()) QuarkusTransaction.requiringNew().run(() -> kept.accept(List.of()));
        else if (of.dryRun()) {
            var results = writes.write(of.source(), items(sent), of.skip(), none -> {});
            QuarkusTransaction.requiringNew().run(() -> kept.accept(results));
        } else writes.write(of.source(), items(sent), of.skip(), kept);
        return ended.getLast();
    }

    /** A row that broke in a way nobody foresaw; the others go on without it. */
    Tally broken(Lease of, ReadRow row, Tally before) {
        facts.worksFor(of.requestId(), of.language(), of.dryRun());
        var findings = new ArrayList<>(row.findings());
        findings.add(new Finding(
                Finding.ERROR,
                "internal",
                null,
                null,
                String.valueOf(form.internal().detail()),
                1));
        var done = List.of(new DoneRow(row, "failed", null, null, findings, List.of()));
        var tally = before.with(done);
        QuarkusTransaction.requiringNew().run(() -> {
            rows.add(of, done);
            book.advance(of, row.number(), tally);
        });
        return tally;
    }

    private static List<SourceWrites.Row> items(List<ReadRow> of) {
        return of.stream()
                .map(each ->
                        new SourceWrites.Row(Objects.requireNonNull(each.item()), each.record(), PublicParts::restored))
                .toList();
    }

    /** The rows whose id an earlier row of the file has. */
    private Set<Integer> repeated(Lease of, List<ReadRow> chunk) {
        var ids =
                chunk.stream().map(ReadRow::externalId).filter(Objects::nonNull).toList();
        var seen = book.seen(of, ids);
        var again = new HashSet<Integer>();
        for (var each : chunk) {
            var id = each.externalId();
            if (id != null && !seen.add(id)) again.add(each.number());
        }
        return again;
    }

    private List<DoneRow> done(
            List<ReadRow> chunk,
            List<ReadRow> sent,
            List<ItemResult> results,
            Set<Integer> repeated,
            @Nullable Table table) {
        Map<Integer, ItemResult> byNumber = new HashMap<>();
        for (var each : results) byNumber.put(sent.get(each.index()).number(), each);
        var done = new ArrayList<DoneRow>();
        for (var row : chunk) {
            var result = byNumber.get(row.number());
            var findings = new ArrayList<>(row.findings());
            if (repeated.contains(row.number())) findings.add(Finding.of("repeated-row"));
            if (result != null) findings.addAll(Faults.of(result, table));
            done.add(new DoneRow(
                    row,
                    result == null ? INVALID : result.outcome(),
                    result == null ? null : result.id(),
                    result == null ? null : result.version(),
                    findings,
                    Faults.unknown(row, table)));
        }
        return done;
    }
}
