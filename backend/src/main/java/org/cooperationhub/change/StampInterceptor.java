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
        if (facts == null) clock.stamp(touched.close(), "-");
        else if (facts.dryRun()) transactions.setRollbackOnly();
        else stampAndStore(method, result, facts);
        return result;
    }

    private void stampAndStore(InvocationContext method, Object result, RequestFacts facts) throws Exception {
        var stored = facts.idempotencyKey() != null && result instanceof Record;
        // rendered before the clock is taken: others wait from there to the commit
        var kept = result instanceof Representation record ? record.repeated() : result;
        var body = stored ? json.writeValueAsBytes(kept) : new byte[0];
        clock.stamp(touched.close(), facts.requestId());
        if (stored) store(method, result, facts, body);
    }

    private void store(InvocationContext method, Object result, RequestFacts facts, byte[] body) {
        var declared = method.getMethod().getAnnotation(ResponseStatus.class);
        var status = declared == null ? 200 : declared.value();
        var headers = new LinkedHashMap<String, String>();
        if (result instanceof Representation record) {
            headers.put("ETag", "\"" + record.version() + "\"");
            if (status == 201 && record.address() != null) headers.put("Location", "/api/v1" + record.address());
        }
        idempotency.finish(facts, status, headers, body);
    }
}
