package org.cooperationhub.common;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads what clients write: strict JSON (no duplicate or unknown members, no trailing data, bounded depth), merge
 * patches after RFC 7396, and Bean Validation of the merged record; every fault with its JSON pointer.
 */
@ApplicationScoped
public class Bodies {
    private final JsonMapper json = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(64)
                            .maxStringLength(200_000)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new StrictDates()))
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    @Inject
    Validator validator;

    /** The body as a record; 400 if it is no JSON, 422 with every fault if it is not valid. */
    public <T extends Record> T read(byte[] body, Class<T> type) {
        return convert(object(body), type);
    }

    /** As {@link #read(byte[], Class)}, of JSON that was read before. */
    public <T extends Record> T read(ObjectNode body, Class<T> type) {
        return convert(body, type);
    }

    /** {@code current} after the merge patch in {@code body}, validated as a whole. */
    public <T extends Record> T patch(byte[] body, T current, Class<T> type) {
        ObjectNode target = json.valueToTree(current);
        merge(target, object(body));
        return convert(target, type);
    }

    /** The members that differ between two records of one type, by their JSON names. */
    public <T extends Record> List<String> changed(T before, T after) {
        return changed(tree(before), after);
    }

    /** As above, where the record before is JSON already. */
    public List<String> changed(ObjectNode was, Record after) {
        JsonNode is = json.valueToTree(after);
        var names = new ArrayList<String>();
        is.fieldNames().forEachRemaining(name -> {
            if (!is.get(name).equals(was.get(name))) names.add(name);
        });
        return names;
    }

    /** A record as JSON. */
    public ObjectNode tree(Record record) {
        return json.valueToTree(record);
    }

    /** Some members of a record by their JSON names, as plain values. */
    public Map<String, Object> values(Record record, Collection<String> members) {
        var all = tree(record);
        all.retain(members);
        return json.convertValue(all, new TypeReference<>() {});
    }

    /** Records as a JSON array. */
    public ArrayNode array(List<? extends Record> records) {
        return json.valueToTree(records);
    }

    /** {@code current} after a merge patch (RFC 7396). */
    public ObjectNode merged(ObjectNode current, ObjectNode patch) {
        var target = current.deepCopy();
        merge(target, patch);
        return target;
    }

    /** The body as a JSON object; 400 if it is none. */
    public ObjectNode object(byte[] body) {
        try {
            if (json.readTree(body) instanceof ObjectNode object) return object;
            throw Problems.of(
                    ProblemCode.MALFORMED_JSON, Fault.at("", "not-an-object", Words.say("fault.not-an-object")));
        } catch (JsonProcessingException broken) {
            throw malformed(broken.getLocation());
        } catch (IOException notUnicode) {
            throw malformed(null);
        }
    }

    private static ProblemException malformed(@Nullable JsonLocation at) {
        var line = at == null ? "?" : String.valueOf(at.getLineNr());
        var column = at == null ? "?" : String.valueOf(at.getColumnNr());
        return Problems.of(
                ProblemCode.MALFORMED_JSON, Fault.at("", "malformed", Words.say("fault.malformed", line, column)));
    }

    private <T extends Record> T convert(ObjectNode tree, Class<T> type) {
        var unknown = new ArrayList<Fault>();
        var known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        tree.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name))
                unknown.add(Fault.at(pointer(List.of(name)), "unknown-member", Words.say("fault.unknown-member")));
        });
        if (!unknown.isEmpty()) throw Problems.invalid(unknown);
        try {
            var value = json.treeToValue(tree, type);
            var faults = validator.validate(value).stream()
                    .map(Violations::fault)
                    .sorted(java.util.Comparator.comparing(each -> String.valueOf(each.pointer())))
                    .toList();
            if (!faults.isEmpty()) throw Problems.invalid(faults);
            return value;
        } catch (JsonMappingException wrong) {
            var path = wrong.getPath().stream()
                    .map(each -> each.getFieldName() == null ? String.valueOf(each.getIndex()) : each.getFieldName())
                    .toList();
            var code = wrong instanceof WrongForm form
                    ? form.code
                    : wrong instanceof UnrecognizedPropertyException ? "unknown-member" : "wrong-type";
            throw Problems.invalid(List.of(Fault.at(pointer(path), code, Words.say("fault." + code))));
        } catch (JsonProcessingException wrong) {
            throw malformed(wrong.getLocation());
        }
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(each -> {
            var name = each.getKey();
            if (each.getValue() instanceof ObjectNode inner) {
                // a new object is merged into an empty one, so that nulls in it do not stay either (RFC 7396)
                var outer = target.get(name) instanceof ObjectNode known ? known : target.putObject(name);
                merge(outer, inner);
                outer.properties().removeIf(member -> member.getValue().isNull());
            } else target.set(name, each.getValue());
        });
    }

    static String pointer(List<String> path) {
        var result = new StringBuilder();
        for (var each : path) result.append('/').append(each.replace("~", "~0").replace("/", "~1"));
        return result.toString();
    }
}
