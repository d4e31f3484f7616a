package org.cooperationhub.change;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.cooperationhub.common.Idempotency;
import org.cooperationhub.common.RequestFacts;
import org.jspecify.annotations.Nullable;

/**
 * Outside every transaction that a request starts: claims its idempotency key, and repeats the whole transaction up to
 * three times when MySQL broke it off (1205 lock wait, 1213 deadlock).
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
public class WriteInterceptor {
    private static final int ATTEMPTS = 3;

    @Inject
    Idempotency idempotency;

    @Inject
    jakarta.transaction.TransactionManager transactions;

    @AroundInvoke
    @Nullable
    Object write(InvocationContext method) throws Exception {
        if (transactions.getTransaction() != null
                || !Arc.container().requestContext().isActive()) return method.proceed();
        var facts = Arc.container().instance(RequestFacts.class).get();
        if (facts.idempotencyKey() == null || facts.dryRun()) return attempt(method);
        idempotency.claim(client(), facts);
        try {
            return attempt(method);
        } catch (Exception refused) {
            idempotency.release(client(), facts);
            throw refused;
        }
    }

    private static Object attempt(InvocationContext method) throws Exception {
        for (var attempt = 1; ; attempt++) {
            try {
                return method.proceed();
            } catch (Exception broken) {
                if (attempt == ATTEMPTS || !brokenOff(broken)) throw broken;
                Thread.sleep(ThreadLocalRandom.current().nextLong(20, 60) * attempt);
            }
        }
    }

    private static boolean brokenOff(@Nullable Throwable failure) {
        for (var each = failure; each != null; each = each.getCause())
            if (each instanceof SQLException sql && worthRepeating(sql)) return true;
        return false;
    }

    /**
     * A lock wait or deadlock; or two first writes of one person at once, of which the second finds the row next time.
     */
    private static boolean worthRepeating(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case 1205, 1213 -> true;
            case 1062 -> String.valueOf(sql.getMessage()).contains("uq_person_subject");
            default -> false;
        };
    }

    /** Whose key it is: a key of one account says nothing about another's. */
    static String client() {
        var identity = Arc.container()
                .instance(io.quarkus.security.identity.CurrentIdentityAssociation.class)
                .get()
                .getIdentity();
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }
}
