package org.cooperationhub.common;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sparse answers: {@code fields=id,title,lead.name} keeps these members of a record, or of each item of a list. */
final class FieldSelection {
    private final boolean paged;
    private final Map<String, Set<String>> wanted = new TreeMap<>();

    /** @param answer the declared type of the answer, to refuse names it does not have */
    FieldSelection(String fields, Type answer) {
        var whole = written(answer);
        paged = Paged.class.isAssignableFrom(raw(whole));
        var record = itemType(whole);
        for (var each : fields.split(",", -1)) {
            var parts = each.strip().split("\\.", 2);
            var component = component(record, parts[0]);
            if (component == null || (parts.length == 2 && !mayHave(component, parts[1])))
                throw Problems.invalidParameter("fields", "unknown-field", each);
            var inner = wanted.computeIfAbsent(parts[0], name -> new TreeSet<>());
            inner.add(parts.length == 2 ? parts[1] : "*");
        }
    }

    void prune(JsonNode answer) {
        if (paged && answer.get("items") instanceof ArrayNode items) items.forEach(this::pruneRecord);
        else pruneRecord(answer);
    }

    private void pruneRecord(JsonNode record) {
        if (!(record instanceof ObjectNode object)) return;
        object.retain(wanted.keySet());
        wanted.forEach((name, inner) -> {
            if (inner.contains("*")) return;
            if (object.get(name) instanceof ObjectNode nested) nested.retain(inner);
            if (object.get(name) instanceof ArrayNode many)
                many.forEach(each -> {
                    if (each instanceof ObjectNode nested) nested.retain(inner);
                });
        });
    }

    /** The type of the record whose bytes are kept, be they there now or later. */
    private static Type written(Type answer) {
        if (answer instanceof ParameterizedType later && later.getRawType() == Uni.class)
            return written(later.getActualTypeArguments()[0]);
        return answer instanceof ParameterizedType generic && generic.getRawType() == StoredBytes.class
                ? generic.getActualTypeArguments()[0]
                : answer;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) return raw(generic.getRawType());
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static Type itemType(Type answer) {
        if (answer instanceof ParameterizedType generic && generic.getRawType() == Page.class)
            return generic.getActualTypeArguments()[0];
        return Paged.class.isAssignableFrom(raw(answer))
                        && component(answer, "items") instanceof ParameterizedType items
                ? items.getActualTypeArguments()[0]
                : answer;
    }

    private static @Nullable Type component(Type record, String name) {
        if (!(record instanceof Class<?> type) || !type.isRecord()) return null;
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .map(java.lang.reflect.RecordComponent::getGenericType)
                .findFirst()
                .orElse(null);
    }

    private static boolean mayHave(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Map.class) return true;
            return generic.getRawType() == List.class && mayHave(generic.getActualTypeArguments()[0], name);
        }
        return component(type, name) != null;
    }
}
