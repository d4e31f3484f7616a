package org.cooperationhub.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cooperationhub.common.ProblemCode;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/** Adds to every operation what all of them share: problems, entity tags, preconditions, languages, examples. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private final IndexView index;
    private final JsonNode examples;

    public Contract(IndexView index) {
        this.index = index;
        try (var in = Contract.class.getResourceAsStream("/openapi-examples.json")) {
            examples = new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        var schemas = new TreeMap<>(components.getSchemas());
        new SchemaTruth(schemas).apply(index);
        for (var name : List.copyOf(schemas.keySet()))
            if (name.endsWith("Input")) schemas.put(name.replace("Input", "Patch"), patch(Objects.requireNonNull(schemas.get(name))));
        components.setSchemas(schemas);
        for (var code : ProblemCode.values()) components.addResponse(code.key(), problem(code));
        var paths = new TreeMap<>(document.getPaths().getPathItems());
        document.getPaths().setPathItems(paths);
        paths.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        dropUnused(document, schemas);
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        var reading = method == HttpMethod.GET;
        var body = operation.getRequestBody() != null;
        var ok = operation.getResponses().getAPIResponses().keySet().stream()
                .filter(each -> each.startsWith("2"))
                .findFirst()
                .orElse("200");
        var answer = operation.getResponses().getAPIResponse(ok);
        answer.setDescription(
                answer.getDescription() == null || answer.getDescription().equals("OK")
                        ? operation.getSummary()
                        : answer.getDescription());
        header(answer, "ETag", "Version and variant of the answer");
        header(answer, "X-Request-Id", "Names the request in logs and problems");
        if (ok.equals("201")) header(answer, "Location", "Address of the new record");
        Request.complete(path, method, operation);
        var codes = new TreeSet<>(List.of(
                ProblemCode.UNKNOWN_PARAMETER,
                ProblemCode.UNAUTHENTICATED,
                ProblemCode.NOT_ACCEPTABLE,
                ProblemCode.INTERNAL,
                ProblemCode.TEMPORARY_REDUCED_CAPACITY));
        if (path.contains("{")) codes.add(ProblemCode.NOT_FOUND);
        if (!reading) codes.addAll(List.of(ProblemCode.FORBIDDEN, ProblemCode.WRONG_STATE));
        if (body)
            codes.addAll(
                    List.of(ProblemCode.TOO_LARGE, ProblemCode.UNSUPPORTED_MEDIA_TYPE, ProblemCode.VALIDATION_FAILED));
        if (Request.needsMatch(path, method))
            codes.addAll(List.of(ProblemCode.PRECONDITION_FAILED, ProblemCode.PRECONDITION_REQUIRED));
        var responses =
                new TreeMap<String, APIResponse>(operation.getResponses().getAPIResponses());
        responses.keySet().removeIf(each -> each.startsWith("4") || each.startsWith("5"));
        for (var code : codes)
            responses.put(
                    String.valueOf(code.status), OASFactory.createAPIResponse().ref(code.key()));
        if (reading)
            responses.put("304", OASFactory.createAPIResponse().description("The copy at hand is still right"));
        operation.getResponses().setAPIResponses(responses);
        example(operation, answer);
    }

    private void example(Operation operation, APIResponse answer) {
        var found = examples.path(operation.getOperationId());
        var mapper = new ObjectMapper();
        if (found.has("response") && answer.getContent() != null)
            answer.getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(each -> each.setExample(mapper.convertValue(found.get("response"), Object.class)));
        if (found.has("request") && operation.getRequestBody() != null)
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(each -> each.setExample(mapper.convertValue(found.get("request"), Object.class)));
    }

    private static void header(APIResponse answer, String name, String description) {
        answer.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private static APIResponse problem(ProblemCode code) {
        var same = java.util.Arrays.stream(ProblemCode.values())
                .filter(each -> each.status == code.status)
                .map(ProblemCode::key)
                .toList();
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "http://localhost:8080/api/v1/problems/" + code.key());
        example.put("title", Sentences.of(code.key() + ".title"));
        example.put("status", code.status);
        example.put("detail", Sentences.of(code.key() + ".detail"));
        example.put("instance", "urn:request:5f0c9b7e-1a2d-4c3b-8e4f-6a7b8c9d0e1f");
        example.put("code", code.key());
        example.put("requestId", "5f0c9b7e-1a2d-4c3b-8e4f-6a7b8c9d0e1f");
        example.put("errors", List.of());
        return OASFactory.createAPIResponse()
                .description("Problem with the code " + String.join(" or ", same))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))
                                        .example(example)));
    }

    /** What a merge patch of this input may carry: any of its members, null to clear one. */
    private static Schema patch(Schema input) {
        var properties = new TreeMap<String, Schema>();
        input.getProperties().forEach((name, property) -> properties.put(name, SchemaTruth.orNull(copy(property))));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A merge patch (RFC 7396): absent keeps, null clears, arrays are replaced whole.")
                .properties(properties)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private static Schema copy(Schema from) {
        var to = OASFactory.createSchema();
        from.getAll().forEach(to::set);
        return to;
    }

    private static void dropUnused(OpenAPI document, Map<String, Schema> schemas) {
        var used = new TreeSet<String>();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> {
                    if (operation.getRequestBody() != null
                            && operation.getRequestBody().getContent() != null)
                        operation
                                .getRequestBody()
                                .getContent()
                                .getMediaTypes()
                                .values()
                                .forEach(each -> collect(each.getSchema(), schemas, used));
                    operation.getResponses().getAPIResponses().values().forEach(each -> {
                        if (each.getContent() != null)
                            each.getContent()
                                    .getMediaTypes()
                                    .values()
                                    .forEach(type -> collect(type.getSchema(), schemas, used));
                    });
                }));
        collect(OASFactory.createSchema().ref(PROBLEM), schemas, used);
        schemas.keySet().retainAll(used);
        document.getComponents().setSchemas(schemas);
    }

    private static void collect(
            @org.jspecify.annotations.Nullable Schema schema, Map<String, Schema> schemas, java.util.Set<String> used) {
        if (schema == null) return;
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (used.add(name)) collect(schemas.get(name), schemas, used);
            return;
        }
        if (schema.getProperties() != null)
            schema.getProperties().values().forEach(each -> collect(each, schemas, used));
        collect(schema.getItems(), schemas, used);
        collect(schema.getAdditionalPropertiesSchema(), schemas, used);
        if (schema.getAnyOf() != null) schema.getAnyOf().forEach(each -> collect(each, schemas, used));
    }
}
