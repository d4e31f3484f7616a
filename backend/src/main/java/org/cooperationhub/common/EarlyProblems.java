package org.cooperationhub.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.cooperationhub.common.Problem.Fault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a request with a problem before any filter of the API has seen it. */
@ApplicationScoped
class EarlyProblems {
    /** A header that is at fault, and the key of the sentence that says why. */
    record Header(String name, String fault) {}

    private final ObjectMapper json;
    private final String publicUrl;

    @Inject
    EarlyProblems(ObjectMapper json, @ConfigProperty(name = "hub.public-url") String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
    }

    void answer(RoutingContext request, ProblemCode code, Header... faults) {
        var id = RequestFilter.idOf(request.request().getHeader(RequestFilter.ID));
        var language = Languages.negotiate(request.request().getHeader("Accept-Language"));
        try {
            request.response()
                    .setStatusCode(code.status)
                    .putHeader("Content-Type", ProblemMappers.MEDIA_TYPE)
                    .putHeader("Content-Language", language)
                    .putHeader("Cache-Control", "no-store")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .putHeader(RequestFilter.ID, id)
                    .end(json.writeValueAsString(problem(code, language, id, faults(language, faults))));
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }

    private static List<Fault> faults(String language, Header... headers) {
        return Arrays.stream(headers)
                .map(each -> Fault.header(each.name, each.fault, Words.in(language, "fault." + each.fault)))
                .toList();
    }

    private Problem problem(ProblemCode code, String language, String id, List<Fault> faults) {
        return new Problem(
                publicUrl + "/api/v1/problems/" + code.key(),
                Words.in(language, code.key() + ".title"),
                code.status,
                Words.in(language, code.key() + ".detail"),
                "urn:request:" + id,
                code.key(),
                id,
                faults,
                null,
                null,
                null,
                null,
                null);
    }
}
