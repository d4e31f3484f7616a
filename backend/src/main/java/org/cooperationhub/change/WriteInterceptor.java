package org.cooperationhub.change;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.cooperationhub.common.Idempotency;
import org.cooperationhub.common.RequestFacts;
import org.jspecify.annotations.Nullable;

/**
 * Outside every transaction that a request starts: claims its idempotency key, and repeats the whole transaction up to
 * three times when MySQL broke it off (1205 lock wait, 1213 deadlock) or another writer came first: the next attempt
 * sees the new version and answers with what changed.
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
        if (facts.idempotencyKey() == null || facts.dryRun() || facts.partwise()) return attempt(method::proceed);
        attempt(() -> {
            idempotency.claim(facts);
            return null;
        });
        try {
            return attempt(method::proceed);
        } catch (Exception refused) {
            idempotency.release(facts);
            throw refused;
        }
    }

    private static @Nullable Object attempt(Callable<@Nullable Object> work) throws Exception {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception broken) {
                if (attempt == ATTEMPTS || !brokenOff(broken)) throw broken;
                Thread.sleep(ThreadLocalRandom.current().nextLong(20, 60) * attempt);
            }
        }
    }

    private static boolean brokenOff(@Nullable Throwable failure) {
        for (var each = failure; each != null; each = each.getCause())
            if (each instanceof OptimisticLockException || (each instanceof SQLException sql && worthRepeating(sql)))
                return true;
        return false;
    }

    /**
     * A lock wait or deadlock; or two first writes of one person, of one file, or under one id of a source, at once, of
     * which the second finds the row next time.
     */
    private static boolean worthRepeating(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case 1205, 1213 -> true;
            case 1062 ->
                Stream.of("uq_person_subject", "uq_stored_file", "external_ref.PRIMARY")
                        .anyMatch(String.valueOf(sql.getMessage())::contains);
            default -> false;
        };
    }
}
