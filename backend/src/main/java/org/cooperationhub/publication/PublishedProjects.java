package org.cooperationhub.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.StoredBytes;
import org.cooperationhub.project.ProjectPageRequest;
import org.cooperationhub.project.ProjectSummary;
import org.cooperationhub.project.ProjectView;
import org.jspecify.annotations.Nullable;

/** Serves what is kept of published projects, as the bytes that were rendered. */
@ApplicationScoped
class PublishedProjects {
    static final String ONE =
            "select version, hash, body, removed_at, removed_reason from project_document where project_id = ?";
    private static final String ONE_ZIPPED = ONE.replace("body", "body_gzip");

    @Inject
    ReadModel reads;

    @Inject
    CountedOnce once;

    @Inject
    Cursors cursors;

    @Inject
    ObjectMapper json;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Item(UUID id, byte[] bytes, String sortValue) {}

    /** 410 for a project that was taken back, 404 for one that was never published. */
    StoredBytes<ProjectView> one(UUID id, boolean zipped) {
        var found = reads.list(Sql.of(zipped ? ONE_ZIPPED : ONE, Ids.bytes(id)), row -> {
            var bytes = row.getBytes(3);
            if (bytes == null) throw gone(DocumentTables.instant(row, 4), row.getString(5));
            return new StoredBytes<ProjectView>(row.getLong(1), row.getString(2), bytes, zipped, null);
        });
        if (found.isEmpty()) throw Problems.notFound();
        return found.getFirst();
    }

    private ProblemException gone(Instant since, String reason) {
        try {
            return Problems.gone(since, json.readValue(reason, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    StoredBytes<ProjectPage> page(PublishedFilter filter, ProjectPageRequest request) {
        var selection = Selection.of(filter);
        var order = Order.of(request.sort);
        var rows = request.rows();
        var capped = request.capped();
        var scope = "projects|" + selection.scope() + "|" + order;
        var cursor = cursors.read(scope, request.cursor);
        return reads.read(connection -> {
            var keys = selection.keys();
            var counts = keys.size() > 1 || !order.byTime() || request.counted()
                    ? KeptCounts.of(connection, keys)
                    : Map.<FacetCode, Long>of();
            var matching = new Matching(selection, keys, counts);
            var total = request.counted() ? total(connection, selection, matching, capped) : null;
            var items = items(connection, matching.page(order, cursor == null ? null : Place.of(cursor), rows + 1));
            var more = items.size() > rows;
            var shown = more ? items.subList(0, rows) : items;
            var next = more ? cursors.write(scope, place(shown.getLast()).cursor()) : null;
            var info = new Page.Info(rows, next, total, total == null ? null : capped && total == Matching.CAP);
            return bytes(shown, info, null);
        });
    }

    private static Place place(Item last) {
        return new Place(last.sortValue, last.id);
    }

    private Long total(Connection connection, Selection selection, Matching matching, boolean capped)
            throws SQLException {
        var kept = matching.kept();
        if (kept != null) return capped ? Math.min(kept, Matching.CAP) : kept;
        var what = capped ? "the first" : "all";
        return once.of(
                connection,
                what,
                selection,
                () -> ReadModel.list(connection, matching.count(capped), row -> row.getLong(1))
                        .getFirst());
    }

    private static List<Item> items(Connection connection, Sql query) throws SQLException {
        return ReadModel.list(
                connection,
                query,
                row -> new Item(Ids.of(row.getBytes(1)), row.getBytes(2), Objects.requireNonNull(row.getString(3))));
    }

    /** These projects in the order asked for, each once. */
    StoredBytes<ProjectPage> batch(List<UUID> ids) {
        var query = Sql.of("select s.project_id, s.item, '' from project_entry s where")
                .then(Sql.in("s.project_id", ids.stream().map(Ids::bytes).toList()));
        var found = new LinkedHashMap<UUID, @Nullable Item>();
        ids.forEach(each -> found.put(each, null));
        reads.read(connection -> items(connection, query)).forEach(each -> found.put(each.id, each));
        var items = found.values().stream().filter(Objects::nonNull).toList();
        var missing =
                found.keySet().stream().filter(each -> found.get(each) == null).toList();
        return bytes(items, new Page.Info(Math.max(ids.size(), 1), null, (long) items.size(), false), missing);
    }

    /** A list that is written for the caller alone, in the form of the public one. */
    StoredBytes<ProjectPage> written(Page<ProjectSummary> page) {
        try {
            var bytes = json.writeValueAsBytes(new ProjectPage(page.items(), page.page(), null));
            return new StoredBytes<>(
                    null, Hashes.brief(bytes), bytes, false, page.page().nextCursor());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A {@link ProjectPage} around the stored items. */
    private StoredBytes<ProjectPage> bytes(List<Item> items, Page.Info page, @Nullable List<UUID> notFound) {
        var size = items.stream().mapToInt(each -> each.bytes.length + 1).sum();
        var out = new ByteArrayOutputStream(size + 512);
        try {
            write(out, "{\"items\":[");
            for (var i = 0; i < items.size(); i++) {
                if (i > 0) out.write(',');
                out.write(items.get(i).bytes);
            }
            write(out, "],\"page\":");
            out.write(json.writeValueAsBytes(page));
            write(out, ",\"notFound\":");
            out.write(json.writeValueAsBytes(notFound));
            write(out, "}");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var bytes = out.toByteArray();
        return new StoredBytes<>(null, Hashes.brief(bytes), bytes, false, page.nextCursor());
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
