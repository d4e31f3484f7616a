package org.cooperationhub.common;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which methods an address has, for the {@code Allow} header of a 405 (RFC 9110 §15.5.6), which the framework leaves
 * out.
 */
@ApplicationScoped
@Startup
public class AllowedMethods {
    private record Endpoint(Pattern path, String method, List<String> consumes) {}

    private final List<Endpoint> endpoints = new ArrayList<>();

    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var root = bean.getBeanClass().getAnnotation(Path.class);
            if (root == null) continue;
            for (var method : bean.getBeanClass().getDeclaredMethods()) add(root.value(), method);
        }
    }

    private void add(String root, Method method) {
        for (var annotation : method.getAnnotations()) {
            var http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http == null) continue;
            var own = method.getAnnotation(Path.class);
            var template = own == null ? root : root.isEmpty() ? own.value() : root + "/" + own.value();
            var types = method.getAnnotation(Consumes.class);
            endpoints.add(new Endpoint(
                    Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+")),
                    http.value(),
                    types == null ? List.of() : List.of(types.value())));
        }
    }

    /** @param path below the API's root, without a leading slash */
    String of(String path) {
        var methods = new TreeSet<String>();
        for (var each : endpoints) if (each.path.matcher(path).matches()) methods.add(each.method);
        if (methods.contains("GET")) methods.add("HEAD");
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    /** True for an address that exists without this method. */
    boolean lacks(String path, String method) {
        var known = of(path);
        return !known.equals("OPTIONS") && !List.of(known.split(", ", -1)).contains(method);
    }

    /** The media types that an address takes with a method, for a 415. */
    String taken(String path, String method) {
        return endpoints.stream()
                .filter(each ->
                        each.method.equals(method) && each.path.matcher(path).matches())
                .flatMap(each -> each.consumes.stream())
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
