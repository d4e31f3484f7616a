package org.cooperationhub.common;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets partners see the failures that their code has to survive, in demo mode: a request with {@code Sandbox-Fault} is
 * delayed, refused, or has its connection cut. In any other mode such a request is refused, so that nobody takes an
 * undisturbed answer for a passed test; nothing but the mode, which production checks at its start, switches it on.
 */
@ApplicationScoped
class SandboxFaults {
    static final String HEADER = "Sandbox-Fault";
    /** Behind what answers for other origins, before the short way to a project and what looks for a token. */
    private static final int ORDER =
            -(SecurityHandlerPriorities.CORS + SecurityHandlerPriorities.AUTHENTICATION) / 2 - 1;

    private final boolean on;
    private final EarlyProblems problems;

    @Inject
    SandboxFaults(@ConfigProperty(name = "hub.mode") String mode, EarlyProblems problems) {
        this.on = mode.equals("demo");
        this.problems = problems;
    }

    void routes(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::take);
    }

    private void take(RoutingContext to) {
        var asked = to.request().getHeader(HEADER);
        if (asked == null) {
            to.next();
            return;
        }
        var fault = on ? SandboxFault.of(asked) : null;
        if (fault == null) refuse(to, on ? "not-a-sandbox-fault" : "sandbox-off");
        else if (fault.delay() == 0) happen(to, fault);
        else {
            to.request().pause();
            to.vertx().setTimer(fault.delay(), late -> {
                to.request().resume();
                happen(to, fault);
            });
        }
    }

    private void refuse(RoutingContext to, String why) {
        problems.answer(to, ProblemCode.INVALID_PARAMETER, new EarlyProblems.Header(HEADER, why));
    }

    private void happen(RoutingContext to, SandboxFault fault) {
        var status = fault.status();
        if (status == null) {
            if (fault.cutAfter() != null) cut(to, fault.cutAfter());
            to.next();
            return;
        }
        var seconds = fault.retryAfter();
        if (seconds != null) to.response().putHeader("Retry-After", String.valueOf(seconds));
        else if (status != ProblemCode.INTERNAL) to.response().putHeader("Retry-After", "1");
        problems.answer(to, status);
    }

    /** The answer comes after the commit of what was asked, so that a cut leaves the work done and nobody told. */
    private static void cut(RoutingContext to, int after) {
        if (!(to.request().connection() instanceof ConnectionBase connection)) return;
        var channel = connection.channel();
        var cut = new ConnectionCut(after);
        channel.pipeline().addFirst(cut);
        // a shorter answer leaves the connection as it was; its last bytes wait for the loop, and this behind them
        to.addEndHandler(end -> channel.eventLoop().execute(() -> {
            if (channel.pipeline().context(cut) != null) channel.pipeline().remove(cut);
        }));
    }
}
