package org.cooperationhub.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.change.ExternalReferences;
import org.cooperationhub.change.Origins;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.ExternalReference;

/** Writes pages of the feed: the documents that are kept go out as they are. */
@ApplicationScoped
class FeedItems {
    private static final int AN_ITEM = 4_096;

    @Inject
    ObjectMapper json;

    @Inject
    @All
    List<ResourceDocuments> documents;

    @Inject
    Beside beside;

    /** A project and its draft have one id. */
    record Key(ResourceType type, UUID id) {}

    /**
     * What source systems say. In transactions, which give their connection back at once: outside one, it would be kept
     * until the request ends, and a stream lasts minutes.
     */
    @ApplicationScoped
    @Transactional
    static class Beside {
        @Inject
        @All
        List<ExternalReferences> references;

        @Inject
        @All
        List<Origins> origins;

        Map<Key, List<ExternalReference>> references(Map<ResourceType, List<UUID>> ids) {
            var known = new HashMap<Key, List<ExternalReference>>();
            for (var each : references)
                ids.forEach((type, some) ->
                        each.of(type, some).forEach((id, list) -> known.put(new Key(type, id), list)));
            return known;
        }

        Map<Integer, String> sources(Collection<Integer> numbers) {
            var keys = new HashMap<Integer, String>();
            if (!numbers.isEmpty()) origins.forEach(each -> keys.putAll(each.keys(numbers)));
            return keys;
        }

        /** The numbers of those that belong to one of these organisations. */
        Set<Integer> of(Collection<UUID> organisations) {
            return origins.stream()
                    .flatMap(each -> each.of(organisations).stream())
                    .collect(Collectors.toSet());
        }
    }

    /** What is loaded beside the rows, after they were read: it may be newer than they say, never older. */
    private record Loaded(
            Map<Key, Object> documents, Map<Key, List<ExternalReference>> references, Map<Integer, String> sources) {}

    byte[] write(FeedRows.Snapshot found, String cursor, boolean more) {
        var loaded = load(found.rows().stream().filter(FeedRow::live).toList());
        var out = new ByteArrayOutputStream(256 + AN_ITEM * found.rows().size());
        try {
            write(out, "{\"items\":[");
            var separator = "";
            for (var row : found.rows()) {
                var data = row.live() ? loaded.documents.get(new Key(row.type(), row.id())) : null;
                // gone since the rows were read: that has a number of its own, which is still to come
                if (row.live() && data == null) continue;
                write(out, separator);
                separator = ",";
                if (data == null) out.write(json.writeValueAsBytes(removal(row)));
                else upsert(out, row, loaded, data);
            }
            write(out, "],\"cursor\":\"" + cursor + "\",\"hasMore\":" + more + ",\"caughtUpAt\":");
            out.write(json.writeValueAsBytes(found.at()));
            write(out, "}");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Loaded load(List<FeedRow> live) {
        var ids = new EnumMap<ResourceType, List<UUID>>(ResourceType.class);
        live.forEach(row ->
                ids.computeIfAbsent(row.type(), type -> new ArrayList<>()).add(row.id()));
        var data = new HashMap<Key, Object>();
        ids.forEach((type, some) ->
                documentsOf(type).of(some).forEach((id, document) -> data.put(new Key(type, id), document)));
        var numbers =
                live.stream().map(FeedRow::origin).filter(Objects::nonNull).collect(Collectors.toSet());
        return live.isEmpty()
                ? new Loaded(data, Map.of(), Map.of())
                : new Loaded(data, beside.references(ids), beside.sources(numbers));
    }

    private ResourceDocuments documentsOf(ResourceType type) {
        return documents.stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes " + type));
    }

    private static ChangesView.Item removal(FeedRow row) {
        var reason = row.deleted() ? "deleted" : "out-of-scope";
        return new ChangesView.Item(
                row.number(),
                row.type().key(),
                row.id(),
                "remove",
                reason,
                row.version(),
                row.changedAt(),
                null,
                null,
                null);
    }

    private void upsert(ByteArrayOutputStream out, FeedRow row, Loaded loaded, Object data) throws IOException {
        var source = row.origin() == null ? null : loaded.sources.get(row.origin());
        var head = json.writeValueAsBytes(new ChangesView.Item(
                row.number(),
                row.type().key(),
                row.id(),
                "upsert",
                null,
                row.version(),
                row.changedAt(),
                new ChangesView.Origin(source, row.requestId()),
                loaded.references.getOrDefault(new Key(row.type(), row.id()), List.of()),
                null));
        // the last member, behind what is written already
        out.write(head, 0, head.length - 1);
        write(out, ",\"data\":");
        out.write(data instanceof byte[] kept ? kept : json.writeValueAsBytes(data));
        write(out, "}");
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
