package org.cooperationhub.contract;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Parts of a record have one type whether they are read or written, but two schemas: what is read is always there, what
 * is written may be left out. Every part that an input carries gets a second schema, named like it with {@code Input}.
 */
final class WrittenParts {
    private static final String PREFIX = "#/components/schemas/";
    private static final String INPUT = "Input";
    private final Map<String, Schema> schemas;
    private final Map<String, Schema> asWritten;
    private final TreeSet<String> needed = new TreeSet<>();

    /**
     * @param schemas by name, which get the new ones
     * @param asWritten the parts as they may be written, by the name of the part
     */
    WrittenParts(Map<String, Schema> schemas, Map<String, Schema> asWritten) {
        this.schemas = schemas;
        this.asWritten = asWritten;
    }

    void apply() {
        for (var name : new TreeSet<>(schemas.keySet()))
            if (name.endsWith(INPUT)) schemas.put(name, rewritten(Objects.requireNonNull(schemas.get(name))));
        while (!needed.isEmpty()) {
            var name = Objects.requireNonNull(needed.pollFirst());
            schemas.put(name + INPUT, OASFactory.createSchema());
            schemas.put(name + INPUT, rewritten(Objects.requireNonNull(asWritten.get(name))));
        }
    }

    private Schema rewritten(Schema schema) {
        if (schema.getRef() != null) return reference(schema);
        if (schema.getBooleanSchema() != null) return schema;
        var copy = OASFactory.createSchema();
        schema.getAll().forEach(copy::set);
        if (schema.getProperties() != null) {
            var properties = new TreeMap<String, Schema>();
            schema.getProperties().forEach((name, property) -> properties.put(name, rewritten(property)));
            copy.setProperties(properties);
        }
        if (schema.getItems() != null) copy.setItems(rewritten(schema.getItems()));
        if (schema.getAdditionalPropertiesSchema() != null)
            copy.setAdditionalPropertiesSchema(rewritten(schema.getAdditionalPropertiesSchema()));
        if (schema.getAnyOf() != null)
            copy.setAnyOf(schema.getAnyOf().stream().map(this::rewritten).toList());
        return copy;
    }

    private Schema reference(Schema schema) {
        var name = schema.getRef().substring(PREFIX.length());
        if (!asWritten.containsKey(name)) return schema;
        if (!schemas.containsKey(name + INPUT)) needed.add(name);
        return OASFactory.createSchema().ref(PREFIX + name + INPUT);
    }
}
