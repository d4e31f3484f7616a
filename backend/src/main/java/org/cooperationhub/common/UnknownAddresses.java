package org.cooperationhub.common;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Requests that never reach a resource: the way to the docs, unknown addresses, bodies beyond the server's limit. */
@ApplicationScoped
public class UnknownAddresses {
    /** More than any endpoint reads, and just below what the server cuts off; each endpoint has a lower bound. */
    private static final long MOST_BYTES = 60L * 1024 * 1024;

    @Inject
    EarlyProblems problems;

    @ConfigProperty(name = "hub.client-origin")
    String clientOrigin;

    void routes(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(request -> {
            if (length(request) > MOST_BYTES) problems.answer(request, ProblemCode.TOO_LARGE);
            else request.next();
        });
        router.route("/docs")
                .handler(request -> request.response()
                        .setStatusCode(302)
                        .putHeader("Location", clientOrigin + "/docs/")
                        .end());
        router.route().order(Integer.MAX_VALUE).handler(request -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    /** Refused by its announced length before a byte is read; bodies without one are bounded as they are read. */
    private static long length(RoutingContext request) {
        var announced = request.request().getHeader("Content-Length");
        try {
            return announced == null ? 0 : Long.parseLong(announced);
        } catch (NumberFormatException broken) {
            return 0;
        }
    }
}
