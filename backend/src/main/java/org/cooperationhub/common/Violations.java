package org.cooperationhub.common;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cooperationhub.common.Problem.Fault;

/**
 * Bean Validation violations as faults: pointer from the property path, code from the constraint, params from its
 * members.
 */
final class Violations {
    private static final List<String> PLAIN = List.of("groups", "payload", "message", "flags");
    private static final Map<String, String> CODES = Map.of(
            "NotNull",
            "required",
            "NotBlank",
            "required",
            "NotEmpty",
            "required",
            "Size",
            "size",
            "Pattern",
            "pattern");

    private Violations() {}

    static Fault fault(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var code = CODES.getOrDefault(
                annotation, annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
        var params = new LinkedHashMap<String, Object>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (!PLAIN.contains(name) && (value instanceof Number || value instanceof String)) params.put(name, value);
        });
        var own = !violation.getMessageTemplate().startsWith("{");
        var key = own ? violation.getMessageTemplate() : "constraint." + code;
        var bounds = new Object[] {params.getOrDefault("min", ""), params.getOrDefault("max", "")};
        if (own) code = key.substring(key.indexOf('.') + 1);
        return new Fault(pointer(violation.getPropertyPath()), null, null, code, Words.say(key, bounds), params);
    }

    private static String pointer(Path path) {
        var names = new ArrayList<String>();
        for (var node : path) {
            if (node.getKey() != null) names.add(String.valueOf(node.getKey()));
            else if (node.getIndex() != null) names.add(String.valueOf(node.getIndex()));
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) names.add(node.getName());
        }
        return Bodies.pointer(names);
    }
}
