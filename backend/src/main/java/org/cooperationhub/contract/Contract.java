package org.cooperationhub.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

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
        new WrittenParts(schemas, new SchemaTruth(schemas).apply(index)).apply();
        for (var name : List.copyOf(schemas.keySet()))
            if (name.endsWith("Input"))
                schemas.put(name.replace("Input", "Patch"), patch(Objects.requireNonNull(schemas.get(name))));
        var sent = schemas.get("SourceItemInput");
        if (sent != null) {
            sent.addProperty(
                    "data", SchemaTruth.orNull(OASFactory.createSchema().ref("#/components/schemas/ProjectPatch")));
            sent.setRequired(List.of("externalId"));
        }
        components.setSchemas(schemas);
        for (var code : ProblemCode.values())
            if (code != ProblemCode.METHOD_NOT_ALLOWED)
                components.addExample(code.key(), ProblemResponses.example(code));
        var paths = new TreeMap<>(document.getPaths().getPathItems());
        document.getPaths().setPathItems(paths);
        paths.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        dropUnused(document, schemas);
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        var reading = method == HttpMethod.GET;
        var declared = declared(operation);
        if (declared != 200) {
            var responses = operation.getResponses();
            responses.addAPIResponse(String.valueOf(declared), responses.getAPIResponse("200"));
            responses.removeAPIResponse("200");
        }
        if (method == HttpMethod.PUT && Request.ofSource(path)) {
            var responses = operation.getResponses();
            responses.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse()
                            .content(responses.getAPIResponse("200").getContent()));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (!status.startsWith("2")) return;
            succeeds(operation, status, answer);
            if (!reading) header(answer, "Sync-Cursor", "Position of the change feed that holds what was written");
        });
        Request.complete(path, method, operation);
        var responses =
                new TreeMap<String, APIResponse>(operation.getResponses().getAPIResponses());
        responses.keySet().removeIf(each -> each.startsWith("4") || each.startsWith("5"));
        responses.putAll(ProblemResponses.of(path, method, operation));
        if (reading)
            responses.put("304", OASFactory.createAPIResponse().description("The copy at hand is still right"));
        operation.getResponses().setAPIResponses(responses);
    }

    private void succeeds(Operation operation, String status, APIResponse answer) {
        answer.setDescription(
                answer.getDescription() == null || answer.getDescription().equals("OK")
                        ? operation.getSummary()
                        : answer.getDescription());
        header(answer, "ETag", "Version and variant of the answer");
        header(answer, "X-Request-Id", "Names the request in logs and problems");
        header(answer, "RateLimit-Policy", "Each quota of the client: name, requests (q), window in seconds (w)");
        header(answer, "RateLimit", "What is left of each quota: requests (r), seconds until all are back (t)");
        if (status.equals("201")) header(answer, "Location", "Address of the new record");
        example(operation, answer);
    }

    /** The generator does not read {@code @ResponseStatus}. */
    private int declared(Operation operation) {
        return index.getAnnotations(ResponseStatus.class).stream()
                .filter(each -> each.target().kind() == AnnotationTarget.Kind.METHOD
                        && each.target().asMethod().name().equals(operation.getOperationId()))
                .mapToInt(each -> each.value().asInt())
                .findFirst()
                .orElse(200);
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

    static void header(APIResponse answer, String name, String description) {
        answer.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    /** What a merge patch of this input may carry: any of its members, null to clear one. */
    private static Schema patch(Schema input) {
        var properties = new TreeMap<String, Schema>();
        input.getProperties().forEach((name, property) -> {
            var member = SchemaTruth.orNull(copy(property));
            // null removes one language of a text
            if (member.getAdditionalPropertiesSchema() != null)
                member.setAdditionalPropertiesSchema(SchemaTruth.orNull(copy(member.getAdditionalPropertiesSchema())));
            properties.put(name, member);
        });
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
        var items = new ArrayList<>(document.getPaths().getPathItems().values());
        if (document.getWebhooks() != null) items.addAll(document.getWebhooks().values());
        items.forEach(item -> item.getOperations().values().forEach(operation -> {
            if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null)
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
