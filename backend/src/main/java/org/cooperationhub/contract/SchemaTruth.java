package org.cooperationhub.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * Makes the schemas say what the records say: a member is always there, and null only where it is {@code @Nullable}.
 */
final class SchemaTruth {
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(org.jspecify.annotations.Nullable.class);
    private static final Set<String> REQUIRING = Set.of("NotNull", "NotEmpty", "NotBlank");

    private final Map<String, Schema> schemas;

    SchemaTruth(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Answers the same records as they may be written, by name; those that are inputs already are left out. */
    Map<String, Schema> apply(IndexView index) {
        var written = new TreeMap<String, Schema>();
        for (var type : index.getKnownClasses()) {
            if (!type.isRecord() || !type.name().toString().startsWith("org.cooperationhub.")) continue;
            var name = nameOf(type);
            var schema = schemas.get(name);
            if (schema == null) continue;
            if (!name.endsWith("Input") && schema.getProperties() != null) written.put(name, asWritten(schema, type));
            complete(schema, type, name.endsWith("Input"));
        }
        schemas.values().stream()
                .filter(SchemaTruth::isPage)
                .forEach(each -> each.setRequired(List.of("items", "page")));
        return written;
    }

    private static Schema asWritten(Schema schema, ClassInfo type) {
        var copy = OASFactory.createSchema();
        schema.getAll().forEach(copy::set);
        var properties = new TreeMap<String, Schema>();
        schema.getProperties().forEach((name, property) -> {
            var member = OASFactory.createSchema();
            property.getAll().forEach(member::set);
            properties.put(name, member);
        });
        copy.setProperties(properties);
        complete(copy, type, true);
        return copy;
    }

    private static String nameOf(ClassInfo type) {
        var annotation = type.declaredAnnotation(SCHEMA);
        var name = annotation == null ? null : annotation.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    private static boolean isPage(Schema schema) {
        return schema.getProperties() != null && schema.getProperties().keySet().equals(Set.of("items", "page"));
    }

    private static void complete(Schema schema, ClassInfo type, boolean written) {
        var properties = schema.getProperties();
        if (properties == null) return;
        // a record that only shares its simple name with another one's schema
        if (type.unsortedFields().stream().noneMatch(each -> properties.containsKey(each.name()))) return;
        var required = new ArrayList<String>();
        for (var field : type.unsortedFields()) {
            var property = properties.get(field.name());
            if (property == null) continue;
            if (nullable(field)) schema.addProperty(field.name(), orNull(property));
            if (written ? requires(field) : !leftOutWhenNull(field)) required.add(field.name());
        }
        schema.setRequired(
                required.isEmpty() ? null : required.stream().sorted().toList());
        if (written)
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    static Schema orNull(Schema property) {
        if (property.getRef() != null)
            return OASFactory.createSchema()
                    .anyOf(List.of(
                            OASFactory.createSchema().ref(property.getRef()),
                            OASFactory.createSchema().addType(SchemaType.NULL)));
        if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            var types = new ArrayList<>(property.getType());
            types.add(SchemaType.NULL);
            property.setType(types);
        }
        return property;
    }

    private static boolean nullable(FieldInfo field) {
        return field.type().annotations().stream().anyMatch(each -> each.name().equals(NULLABLE));
    }

    private static boolean leftOutWhenNull(FieldInfo field) {
        return nullable(field)
                && (field.annotations().stream()
                                .anyMatch(each -> each.name().local().endsWith("JsonInclude"))
                        || field.declaringClass().declaredAnnotations().stream()
                                .anyMatch(each ->
                                        each.name().withoutPackagePrefix().equals("JsonInclude")));
    }

    private static boolean requires(FieldInfo field) {
        return field.declaredAnnotations().stream().anyMatch(each -> {
            var name = each.name().withoutPackagePrefix();
            var texts = name.equals("Texts")
                    && each.value("required") != null
                    && each.value("required").asBoolean();
            return texts || REQUIRING.contains(name);
        });
    }
}
