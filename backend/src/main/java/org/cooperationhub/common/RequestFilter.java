package org.cooperationhub.common;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** First of the filters: names the request and chooses its language. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class RequestFilter implements ContainerRequestFilter {
    static final String ID = "X-Request-Id";
    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final Pattern REFUSED_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)");

    /** The form of a signed JSON Web Token; the extension stumbles over anything shorter. */
    private static final Pattern TOKEN =
            Pattern.compile("(?i:Bearer|DPoP) +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    @Inject
    RequestFacts facts;

    @Inject
    CurrentVertxRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        var query = request.getUriInfo().getQueryParameters();
        var asked = query.getFirst("lang");
        var language = asked != null && Languages.ALL.contains(asked)
                ? asked
                : Languages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var uri = request.getUriInfo().getRequestUri();
        facts.received(
                idOf(request.getHeaderString(ID)),
                language,
                request.getMethod(),
                uri.getRawPath() + "?" + uri.getRawQuery());
        facts.zips(
                takesGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)),
                // over HTTP/2 the server zips whatever is said to be gzip, be it so already
                http.getCurrent().request().version() == HttpVersion.HTTP_2);
        if ("true".equals(query.getFirst("dryRun"))) facts.rehearses();
        var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && !TOKEN.matcher(authorization).matches())
            throw Problems.of(ProblemCode.UNAUTHENTICATED);
    }

    /** RFC 9110 §12.5.3, of which a weight of nought is what matters here. */
    static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && accepted.contains("gzip")
                && !REFUSED_GZIP.matcher(accepted).find();
    }

    /** The client's own id where it is a safe one, else a new one, which is no secret. */
    static String idOf(@Nullable String sent) {
        if (sent != null && SAFE_ID.matcher(sent).matches()) return sent;
        var random = ThreadLocalRandom.current();
        return new UUID((random.nextLong() & ~0xf000L) | 0x4000L, (random.nextLong() >>> 2) | (1L << 63)).toString();
    }

    /** A token that does not hold is refused everywhere, also where nobody needs to be signed in. */
    @Provider
    @Priority(Priorities.AUTHENTICATION)
    public static class TokenFilter implements ContainerRequestFilter {
        @Inject
        CurrentIdentityAssociation identity;

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) return;
            // reading the deferred identity verifies the token
            if (identity.getIdentity().isAnonymous()) throw Problems.of(ProblemCode.UNAUTHENTICATED);
        }
    }
}
