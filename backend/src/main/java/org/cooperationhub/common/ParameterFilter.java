package org.cooperationhub.common;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.cooperationhub.common.Problem.Fault;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Refuses query parameters that the endpoint does not know, and repeated ones: a mistyped filter must not return
 * everything.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class ParameterFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("lang", "fields");
    private static final Set<String> WRITING = Set.of("dryRun");
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Inject
    ResourceInfo resource;

    @Inject
    RequestFacts facts;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null) return;
        var names = known.computeIfAbsent(method, ParameterFilter::parametersOf);
        var always = request.getMethod().equals("GET") || request.getMethod().equals("HEAD")
                ? givesBytes(method) ? Set.<String>of() : READING
                : WRITING;
        var faults = new ArrayList<Fault>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name) && !always.contains(name)) {
                var all = new TreeSet<>(names);
                all.addAll(always);
                faults.add(Fault.parameter(
                        name, "unknown-parameter", Words.say("fault.unknown-parameter", String.join(", ", all))));
            } else if (values.size() > 1)
                faults.add(Fault.parameter(name, "repeated", Words.say("fault.repeated-parameter")));
            else if (values.getFirst().isBlank()) throw Problems.invalidParameter(name, "empty");
        });
        if (!faults.isEmpty()) throw Problems.of(ProblemCode.UNKNOWN_PARAMETER, faults.toArray(Fault[]::new));
        var query = request.getUriInfo().getQueryParameters();
        var fields = query.getFirst("fields");
        var lang = query.getFirst("lang");
        if (lang != null && !Languages.ALL.contains(lang) && !names.contains("lang"))
            throw Problems.invalidParameter("lang", "not-a-language", String.join(", ", Languages.ALL));
        facts.narrow(
                fields == null ? null : new FieldSelection(fields, method.getGenericReturnType()),
                names.contains("lang") ? null : lang);
        var rehearsal = query.getFirst("dryRun");
        if (rehearsal != null && !rehearsal.equals("true") && !rehearsal.equals("false"))
            throw Problems.invalidParameter("dryRun", "not-a-boolean");
        var key = request.getHeaderString("Idempotency-Key");
        var streamed = method.getAnnotation(StreamedBody.class);
        if (key != null && always.equals(WRITING) && (streamed == null || streamed.keyed()))
            facts.keyed(Idempotency.checked(key));
    }

    /** An answer that is built by hand, or a stream, is no JSON, so that nothing of it can be picked. */
    private static boolean givesBytes(Method method) {
        return method.getReturnType() == Multi.class
                || method.getReturnType() == RestResponse.class
                || method.getReturnType() == Response.class;
    }

    private static Set<String> parametersOf(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class))
                for (Class<?> type = parameter.getType();
                        type != null && type != Object.class;
                        type = type.getSuperclass())
                    for (var field : type.getDeclaredFields()) add(names, field, field.getName());
            else add(names, parameter, parameter.getName());
        }
        return names;
    }

    private static void add(Set<String> names, AnnotatedElement element, String name) {
        if (element instanceof Field field && field.isAnnotationPresent(BeanParam.class)) {
            for (var inner : field.getType().getDeclaredFields()) add(names, inner, inner.getName());
            return;
        }
        var query = element.getAnnotation(RestQuery.class);
        if (query != null) names.add(query.value().isEmpty() ? name : query.value());
        var plain = element.getAnnotation(QueryParam.class);
        if (plain != null) names.add(plain.value());
    }
}
