package org.cooperationhub.common;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads each body once, with a bound, and keeps its bytes for the idempotency fingerprint. */
@Provider
public class BodyFilter implements ReaderInterceptor {
    /** Enough for any single record; larger bodies answer 413. */
    public static final int MAX_BYTES = 1024 * 1024;

    @Inject
    RequestFacts facts;

    @Inject
    ResourceInfo resource;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var method = resource.getResourceMethod();
        if (method != null && method.isAnnotationPresent(StreamedBody.class)) return context.proceed();
        var own = method == null ? null : method.getAnnotation(MaxBody.class);
        var most = own == null ? MAX_BYTES : own.value();
        if (announced(context) > most) throw Problems.tooLarge(most);
        var bytes = context.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) throw Problems.tooLarge(most);
        facts.carries(bytes);
        context.setInputStream(new ByteArrayInputStream(bytes));
        return context.proceed();
    }

    /**
     * The length that the request names, so that one too large is refused before a byte is read; 0 if it names none.
     */
    private static long announced(ReaderInterceptorContext context) {
        var length = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
