package org.cooperationhub.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cooperationhub.common.ProblemCode;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation can answer with, each code as a named example. */
final class ProblemResponses {
    private static final String ID = "5f0c9b7e-1a2d-4c3b-8e4f-6a7b8c9d0e1f";

    private ProblemResponses() {}

    static Map<String, APIResponse> of(String path, HttpMethod method, Operation operation) {
        var byStatus = codes(path, method, operation).stream()
                .collect(Collectors.groupingBy(each -> String.valueOf(each.status), TreeMap::new, Collectors.toList()));
        var responses = new TreeMap<String, APIResponse>();
        byStatus.forEach((status, codes) -> responses.put(status, response(codes)));
        for (var each : List.of("429", "503"))
            Contract.header(Objects.requireNonNull(responses.get(each)), "Retry-After", "Seconds to wait");
        return responses;
    }

    private static List<ProblemCode> codes(String path, HttpMethod method, Operation operation) {
        var codes = new ArrayList<>(List.of(
                ProblemCode.UNKNOWN_PARAMETER,
                ProblemCode.INVALID_PARAMETER,
                ProblemCode.UNAUTHENTICATED,
                ProblemCode.NOT_ACCEPTABLE,
                ProblemCode.QUOTA_EXCEEDED,
                ProblemCode.INTERNAL,
                ProblemCode.TEMPORARY_REDUCED_CAPACITY));
        var paged = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "cursor".equals(each.getName()));
        if (paged) codes.add(ProblemCode.INVALID_CURSOR);
        if (path.endsWith("/changes") || path.endsWith("/changes/stream")) codes.add(ProblemCode.CURSOR_GONE);
        if (path.contains("{")) codes.add(ProblemCode.NOT_FOUND);
        var ofSource = Request.ofSource(path);
        if (path.endsWith("/projects/{id}") || (ofSource && method == HttpMethod.GET)) codes.add(ProblemCode.GONE);
        var people = path.contains("/organisations/{code}/clients") || Request.ofPeople(path);
        var standing = path.contains("/applications")
                || path.endsWith("/standing")
                || path.endsWith("/suspension")
                || path.endsWith("/closure")
                || path.endsWith("/merger");
        var log = path.contains("/webhooks") || path.contains("/audit");
        var mine = path.contains("/me/");
        if (method == HttpMethod.GET && (log || people || standing || mine)) codes.add(ProblemCode.FORBIDDEN);
        if (method == HttpMethod.GET) return codes;
        codes.add(ProblemCode.FORBIDDEN);
        if (people || standing || mine)
            codes.addAll(List.of(ProblemCode.RECENT_SIGN_IN_REQUIRED, ProblemCode.WRONG_STATE));
        var upload = Request.takesFile(path);
        if (upload) codes.add(ProblemCode.INCOMPLETE_BODY);
        else codes.addAll(List.of(ProblemCode.IDEMPOTENCY_IN_PROGRESS, ProblemCode.IDEMPOTENCY_KEY_REUSED));
        var file = Request.file(path);
        if (method == HttpMethod.POST && !file && !upload)
            codes.addAll(List.of(ProblemCode.IDEMPOTENCY_KEY_MISSING, ProblemCode.DUPLICATE));
        var organisation = path.endsWith("/organisations/{id}");
        if (organisation) codes.addAll(List.of(ProblemCode.WRONG_STATE, ProblemCode.DUPLICATE));
        if (path.contains("/projects/")
                || path.contains("/participations/")
                || path.contains("/webhooks")
                || path.contains("/invitations/{token}")
                || Request.ofImports(path)) codes.add(ProblemCode.WRONG_STATE);
        var named = method == HttpMethod.PUT && Request.named(path);
        if (named) codes.add(ProblemCode.DUPLICATE);
        if (Request.needsMatch(path, method) || named || (ofSource && method != HttpMethod.POST))
            codes.addAll(List.of(ProblemCode.PRECONDITION_FAILED, ProblemCode.PRECONDITION_REQUIRED));
        if (ofSource && method == HttpMethod.DELETE) codes.add(ProblemCode.VALIDATION_FAILED);
        if (operation.getRequestBody() == null) return codes;
        var imported = path.endsWith("/imports");
        if (imported) codes.addAll(List.of(ProblemCode.INCOMPLETE_BODY, ProblemCode.NOT_FOUND));
        if ((!file || ofSource) && !upload && !imported) codes.add(ProblemCode.MALFORMED_JSON);
        codes.addAll(List.of(ProblemCode.TOO_LARGE, ProblemCode.UNSUPPORTED_MEDIA_TYPE, ProblemCode.VALIDATION_FAILED));
        return codes;
    }

    private static APIResponse response(List<ProblemCode> codes) {
        var type = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        for (var code : codes)
            type.addExample(code.key(), OASFactory.createExample().ref("#/components/examples/" + code.key()));
        return OASFactory.createAPIResponse()
                .description("Problem: " + codes.stream().map(ProblemCode::key).collect(Collectors.joining(", ")))
                .content(OASFactory.createContent().addMediaType("application/problem+json", type));
    }

    static Example example(ProblemCode code) {
        var value = new LinkedHashMap<String, Object>();
        value.put("type", "http://localhost:8080/api/v1/problems/" + code.key());
        value.put("title", Sentences.of(code.key() + ".title"));
        value.put("status", code.status);
        value.put("detail", Sentences.of(code.key() + ".detail"));
        value.put("instance", "urn:request:" + ID);
        value.put("code", code.key());
        value.put("requestId", ID);
        value.put("errors", List.of());
        return OASFactory.createExample()
                .summary(Sentences.of(code.key() + ".title"))
                .value(value);
    }
}
