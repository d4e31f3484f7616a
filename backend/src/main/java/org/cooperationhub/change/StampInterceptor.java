package org.cooperationhub.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import org.cooperationhub.common.Idempotency;
import org.cooperationhub.common.Representation;
import org.cooperationhub.common.RequestFacts;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Inside every transaction, around its outermost method: work, flush, stamp, store the answer for a repeated request.
 * With {@code ?dryRun=true} everything is done and then rolled back.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class StampInterceptor {
    @Inject
    EntityManager em;

    @Inject
    Touched touched;

    @Inject
    Clock clock;

    @Inject
    Idempotency idempotency;

    @Inject
    TransactionManager transactions;

    @Inject
    ObjectMapper json;

    @Inject
    FeedCursors cursors;

    @AroundInvoke
    Object stamp(InvocationContext method) throws Exception {
        touched.enter();
        boolean outermost = false;
        Object result;
        try {
            result = method.proceed();
        } finally {
            outermost = touched.leave();
        }
        if (!outermost) return result;
        em.flush();
        var facts = Arc.container().requestContext().isActive()
                ? Arc.container().instance(RequestFacts.class).get()
                : null;
        if (facts == null) clock.stamp(touched.close(), "-", null);
        else if (facts.dryRun()) transactions.setRollbackOnly();
        else stampAndStore(method, result, facts);
        return result;
    }

    private void stampAndStore(InvocationContext method, Object result, RequestFacts facts) throws Exception {
        var stored = facts.idempotencyKey() != null && !facts.partwise() && result instanceof Record;
        // rendered before the clock is taken: others wait from there to the commit
        var kept = result instanceof Representation record ? record.repeated() : result;
        var body = stored ? json.writeValueAsBytes(kept) : new byte[0];
        var position = clock.stamp(touched.close(), facts.requestId(), facts.originSource());
        if (position == null && facts.writes()) position = clock.now();
        var syncCursor = position == null ? null : cursors.write(position);
        if (syncCursor != null) facts.wroteUntil(syncCursor);
        if (stored) store(method, result, facts, body, syncCursor);
    }

    private void store(
            InvocationContext method, Object result, RequestFacts facts, byte[] body, @Nullable String syncCursor) {
        var declared = method.getMethod().getAnnotation(ResponseStatus.class);
        var status = declared == null ? facts.made() ? 201 : 200 : declared.value();
        var headers = new LinkedHashMap<String, String>();
        if (syncCursor != null) headers.put("Sync-Cursor", syncCursor);
        if (result instanceof Representation record) {
            headers.put("ETag", "\"" + record.version() + "\"");
            if (status == 201 && record.address() != null) headers.put("Location", "/api/v1" + record.address());
        }
        idempotency.finish(facts, status, headers, body);
    }
}
