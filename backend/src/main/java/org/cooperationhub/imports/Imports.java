package org.cooperationhub.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Mandates;
import org.cooperationhub.common.Idempotency;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.file.Spool;
import org.cooperationhub.source.SourceSystem;
import org.cooperationhub.source.SourceWrites;
import org.jspecify.annotations.Nullable;

/**
 * What clients do with imports. A dry run of an import is about its rows and is itself kept, so the transactions here
 * are not those that a request with {@code dryRun} rolls back.
 */
@ApplicationScoped
class Imports {
    @Inject
    ImportRuns runs;

    @Inject
    ImportUploads uploads;

    @Inject
    SourceWrites sources;

    @Inject
    SourceMappings mappings;

    @Inject
    Mandates mandates;

    @Inject
    Caller caller;

    @Inject
    Preconditions expected;

    @Inject
    Idempotency idempotency;

    @Inject
    ImportSettings settings;

    @Inject
    ObjectMapper json;

    @Inject
    RequestFacts facts;

    /** What is asked of a file. */
    record Wish(
            String source, ImportFormat format, @Nullable String name, boolean skip) {}

    /** 404, 403 or 409 before a byte is read. */
    void authorise(String source) {
        QuarkusTransaction.requiringNew().run(() -> room(sources.writable(source), 1));
    }

    /** 409 where there is none; those that are sent at the same moment may go a little beyond. */
    private void room(SourceSystem source, long size) {
        if (runs.full(source.id)) throw Problems.wrongState("imports-full", ImportRuns.MOST_OPEN);
        var kept = runs.kept(source.organisation.id);
        if (kept + size > settings.maxKeptBytes().asLongValue())
            throw Problems.wrongState("imports-kept-full", kept >> 20);
    }

    /** Keeps the file and queues it, once for each key. The bytes are the import's from here on. */
    ImportView add(Wish wish, Spool.Received received) {
        var id = Ids.create();
        facts.carriedBytesOf(java.util.HexFormat.of().parseHex(received.sha256()));
        facts.worksPartwise();
        try {
            idempotency.claim(facts);
        } catch (RuntimeException known) {
            Spool.remove(received.file());
            throw known;
        }
        try {
            uploads.keep(received, id);
            return QuarkusTransaction.requiringNew().call(() -> {
                var view = view(queue(id, wish, received));
                idempotency.finish(facts, 202, Map.of("Location", address(id)), json.writeValueAsBytes(view));
                return view;
            });
        } catch (RuntimeException failed) {
            uploads.remove(id);
            idempotency.release(facts);
            throw failed;
        }
    }

    static String address(UUID id) {
        return "/api/v1/imports/" + id;
    }

    private ImportRun queue(UUID id, Wish wish, Spool.Received received) {
        var run = new ImportRun();
        run.id = id;
        run.source = sources.writable(wish.source());
        room(run.source, received.size());
        run.mandate = mandates.given();
        run.personId = caller.person().id;
        run.clientKey = facts.clientKey();
        run.requestId = facts.requestId();
        run.language = facts.language();
        run.format = wish.format();
        run.name = wish.name();
        run.size = received.size();
        run.sha256 = received.sha256();
        run.dryRun = facts.dryRun();
        run.skipInvalid = wish.skip();
        run.mapping = ImportJson.write(mappings.of(run.source));
        run.createdAt = Now.instant();
        runs.persist(run);
        return run;
    }

    Page<ImportView> page(@Nullable String source, PageRequest request) {
        return QuarkusTransaction.requiringNew()
                .call(() -> runs.page(source, request).map(each -> view(each, false)));
    }

    ImportView get(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> view(runs.readable(id)));
    }

    /** Without its file and rows, for those who stream them. */
    ImportRun readable(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> runs.readable(id));
    }

    /** Stops it between two pieces of work; the same again changes nothing. */
    ImportView cancel(UUID id) {
        return change(id, run -> {
            if (run.state == ImportState.CANCELLED) return run;
            if (!run.state.open()) throw Problems.wrongState(run.state, ImportState.CANCELLED);
            run.state = ImportState.CANCELLED;
            run.holder = null;
            run.leaseUntil = null;
            run.finishedAt = Now.instant();
            return run;
        });
    }

    /** Another dry run of the same file, with the mapping of now. */
    ImportView check(UUID id) {
        return change(id, run -> {
            match(run);
            if (run.state.open() || !run.dryRun) throw Problems.wrongState("not-a-finished-check");
            run.mapping = ImportJson.write(mappings.of(run.source));
            return as(run, true);
        });
    }

    /** Writes what the dry run checked, with the mapping of that; the same again changes nothing. */
    ImportView commit(UUID id) {
        return change(id, run -> {
            if (!run.dryRun) return run;
            match(run);
            if (run.state != ImportState.DONE) throw Problems.wrongState("not-a-finished-check");
            return as(run, false);
        });
    }

    /** A run that somebody else started meanwhile is not the one that the client saw. */
    private void match(ImportRun run) {
        expected.match(run.run, run.finishedAt == null ? run.createdAt : run.finishedAt, Map.of());
    }

    private ImportRun as(ImportRun run, boolean rehearsal) {
        run.mandate = mandates.given();
        run.personId = caller.person().id;
        run.clientKey = facts.clientKey();
        run.requestId = facts.requestId();
        run.language = facts.language();
        run.again(rehearsal);
        return run;
    }

    private ImportView change(UUID id, UnaryOperator<ImportRun> how) {
        if (!facts.dryRun()) return QuarkusTransaction.requiringNew().call(() -> view(how.apply(runs.writable(id))));
        QuarkusTransaction.begin();
        try {
            return view(how.apply(runs.writable(id)));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private ImportView view(ImportRun of) {
        return view(of, true);
    }

    private ImportView view(ImportRun of, boolean whole) {
        var writes = caller.may(Action.WRITE_IN_BULK, of.source.organisation.id);
        return ImportView.of(of, writes, settings.keptDays(), whole);
    }
}
