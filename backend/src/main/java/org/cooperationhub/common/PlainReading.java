package org.cooperationhub.common;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/**
 * The most frequent request: anybody reads the whole of a public record. Where the answer is kept as bytes it needs
 * none of the filters, which cost several times what reading the bytes does; this gives it the headers that they would.
 */
public final class PlainReading {
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence VARY = HttpHeaders.createOptimized(ResponseFilter.VARY);
    private static final CharSequence CACHING = HttpHeaders.createOptimized(ResponseFilter.PUBLIC);
    private static final CharSequence ASKED_ANEW = HttpHeaders.createOptimized(ResponseFilter.FRESH);
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence CONTENT_OPTIONS = HttpHeaders.createOptimized("x-content-type-options");

    private PlainReading() {}

    /** False where a filter would have to look: a token, a query, a condition, a coding by the server, another type. */
    public static boolean is(HttpServerRequest request) {
        return request.query() == null && isBesideQuery(request);
    }

    /** As above, whatever the query is. */
    public static boolean isBesideQuery(HttpServerRequest request) {
        var headers = request.headers();
        return HttpMethod.GET.equals(request.method())
                && request.version() == HttpVersion.HTTP_1_1
                && !headers.contains(HttpHeaders.AUTHORIZATION)
                && !headers.contains(HttpHeaders.IF_NONE_MATCH)
                && takesJson(headers.get(HttpHeaders.ACCEPT));
    }

    private static boolean takesJson(@Nullable String accepted) {
        return accepted == null || accepted.equals("*/*") || accepted.equals("application/json");
    }

    public static boolean takesGzip(HttpServerRequest request) {
        return RequestFilter.takesGzip(request.headers().get(HttpHeaders.ACCEPT_ENCODING));
    }

    /** @param stored zipped if the client takes gzip */
    public static void answer(HttpServerRequest request, StoredBytes<?> stored) {
        answer(request, stored, stored.zipped(), CACHING);
    }

    /** The same for what has to be asked for anew each time, and is too short to be zipped. */
    public static void answerFresh(HttpServerRequest request, StoredBytes<?> stored) {
        // the tag that the filter would give: a weak one does not tell codings apart
        answer(request, stored, takesGzip(request), ASKED_ANEW);
    }

    private static void answer(HttpServerRequest request, StoredBytes<?> stored, boolean zips, CharSequence caching) {
        var response = request.response();
        var headers = response.headers();
        headers.set(HttpHeaders.CONTENT_TYPE, JSON)
                .set(HttpHeaders.ETAG, stored.tag(zips))
                .add(HttpHeaders.VARY, VARY)
                .set(HttpHeaders.CACHE_CONTROL, caching)
                .set(CONTENT_OPTIONS, NO_SNIFF)
                .set(RequestFilter.ID, RequestFilter.idOf(request.headers().get(RequestFilter.ID)));
        if (stored.zipped()) headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        response.end(Buffer.buffer(stored.content()));
    }
}
