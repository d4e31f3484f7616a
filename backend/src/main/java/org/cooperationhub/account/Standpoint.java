package org.cooperationhub.account;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks again what a caller may do, for an answer that lasts longer than a moment: a request keeps what it found first.
 * As with every read, the tables are asked anew after a few seconds, and at once after a change on this instance.
 */
@ApplicationScoped
public class Standpoint {
    @Inject
    Caller caller;

    /** Who called. */
    public static final class Of {
        private final @Nullable Token token;

        private Of(@Nullable Token token) {
            this.token = token;
        }

        public boolean anonymous() {
            return token == null;
        }
    }

    public Of now() {
        return new Of(caller.anonymous() ? null : caller.token());
    }

    /** The answer for that caller in a context of its own; whatever context the thread has stays as it is. */
    public <T> T ask(Of whom, Supplier<T> question) {
        var context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        if (outer != null) context.deactivate();
        context.activate();
        try {
            if (whom.token != null) caller.becomes(whom.token);
            return question.get();
        } finally {
            context.terminate();
            if (outer != null) context.activate(outer);
        }
    }
}
