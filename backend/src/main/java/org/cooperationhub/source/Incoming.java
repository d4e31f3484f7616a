package org.cooperationhub.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.jspecify.annotations.Nullable;

/** The items of a batch as far as their envelope goes, or the faults of each. */
final class Incoming {
    static final int MOST = 500;
    private static final Set<String> MEMBERS = Set.of("externalId", "op", "sourceVersion", "ifVersion", "data");
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    final List<Item> items = new ArrayList<>();
    final List<Written> refused = new ArrayList<>();
    private final boolean guarded;
    private final Map<String, Integer> places = new HashMap<>();

    private Incoming(boolean guarded) {
        this.guarded = guarded;
    }

    /**
     * 422 if the envelope is not usable.
     *
     * @param guarded every item must name a version
     */
    static Incoming of(ObjectNode body, boolean guarded) {
        var faults = new ArrayList<Fault>();
        body.fieldNames().forEachRemaining(name -> {
            if (!name.equals("items")) faults.add(fault("/" + name, "unknown-member"));
        });
        var many = body.path("items");
        if (!many.isArray()) faults.add(fault("/items", many.isMissingNode() ? "required" : "wrong-type"));
        if (many.size() > MOST)
            faults.add(Fault.at("/items", "too-many-items", Words.say("fault.too-many-items", MOST))
                    .with(Map.of("max", MOST)));
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        var incoming = new Incoming(guarded);
        for (var i = 0; i < many.size(); i++) incoming.add(i, many.get(i));
        return incoming;
    }

    static boolean usable(String externalId) {
        return !externalId.isEmpty()
                && externalId.codePointCount(0, externalId.length()) <= 200
                && externalId.equals(externalId.strip())
                && externalId.chars().noneMatch(Character::isISOControl);
    }

    private void add(int index, JsonNode from) {
        var faults = new ArrayList<Fault>();
        if (!from.isObject()) faults.add(fault("", "not-an-object"));
        from.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) faults.add(fault("/" + name, "unknown-member"));
        });
        var id = text(faults, from, "externalId");
        if (id == null && faults.isEmpty()) faults.add(fault("/externalId", "required"));
        if (id != null && !usable(id)) faults.add(fault("/externalId", "not-an-external-id"));
        var op = text(faults, from, "op");
        if (op != null && !op.equals("upsert") && !op.equals("delete")) faults.add(fault("/op", "not-an-operation"));
        var version = text(faults, from, "sourceVersion");
        if (version != null && !SourceVersion.valid(version))
            faults.add(fault("/sourceVersion", "not-a-source-version"));
        var ours = from.path("ifVersion");
        if (!ours.isMissingNode() && !ours.isNull() && !ours.canConvertToLong())
            faults.add(fault("/ifVersion", "wrong-type"));
        var deletes = "delete".equals(op);
        var data = from.path("data");
        if (!deletes && !data.isObject()) faults.add(fault("/data", data.isMissingNode() ? "required" : "wrong-type"));
        if (guarded && version == null && !ours.isNumber()) faults.add(fault("/sourceVersion", "guard-missing"));
        var first = id == null ? null : places.putIfAbsent(id, index);
        if (first != null)
            faults.add(Fault.at("/externalId", "duplicate-in-batch", Words.say("fault.duplicate-in-batch", first)));
        var content = data instanceof ObjectNode object ? object : NOTHING;
        var item = new Item(
                index,
                id == null ? "" : id,
                deletes,
                version,
                ours.isNumber() ? (Long) ours.longValue() : null,
                false,
                content,
                "/data",
                deletes ? new byte[0] : Canonical.hash(content));
        if (faults.isEmpty()) items.add(item);
        else refused.add(Written.refused(item, Problems.invalid(faults)));
    }

    private static @Nullable String text(List<Fault> faults, JsonNode from, String name) {
        var value = from.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isTextual()) return value.textValue();
        faults.add(fault("/" + name, "wrong-type"));
        return null;
    }

    private static Fault fault(String pointer, String code) {
        return Fault.at(pointer, code, Words.say("fault." + code));
    }
}
