package org.cooperationhub.common;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Last of the filters: sparse fields, narrowed languages, {@code ETag} and 304, {@code Location}, {@code Link},
 * caching. A tag is {@code "<version>.<hash of the bytes>"} for a record and {@code "l-<hash>"} for a list, so that it
 * is right for every variant; writes compare its version part alone.
 */
@Provider
public class ResponseFilter implements ContainerResponseFilter {
    static final String VARY = "Accept-Encoding, Accept-Language, Authorization, Origin";
    static final String PUBLIC = "public, max-age=60, stale-while-revalidate=300";
    static final String FRESH = "no-cache";
    private static final Set<String> TEXT_KEYS = Set.copyOf(Languages.ALL);

    @Inject
    ObjectMapper json;

    @Inject
    RequestFacts facts;

    @Inject
    ResourceInfo resource;

    @Inject
    CurrentVertxRequest http;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var headers = response.getHeaders();
        headers.putSingle(RequestFilter.ID, facts.requestId());
        headers.addAll(HttpHeaders.VARY, VARY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL))
            headers.putSingle(HttpHeaders.CACHE_CONTROL, caching(request, response.getStatus()));
        if (facts.dryRun()) headers.putSingle("Dry-Run", "true");
        if (facts.syncCursor() != null && response.getStatus() < 400)
            headers.putSingle("Sync-Cursor", facts.syncCursor());
        if (facts.made() && response.getStatus() == 200) response.setStatus(201);
        if (response.getStatus() >= 300 || response.getEntity() == null) return;
        if (!(response.getEntity() instanceof Record) && headers.containsKey(HttpHeaders.ETAG))
            answerUnchanged(request, response, response.getHeaderString(HttpHeaders.ETAG));
        var entity = response.getEntity();
        if (entity instanceof StoredBytes<?> stored) {
            answerStored(request, response, stored);
            return;
        }
        if (entity instanceof Representation record && record.address() != null && response.getStatus() == 201)
            headers.putSingle(HttpHeaders.LOCATION, root(request.getUriInfo()) + record.address());
        if (entity instanceof Record) answer(request, response, entity);
    }

    private void answer(ContainerRequestContext request, ContainerResponseContext response, Object entity)
            throws IOException {
        var bytes = facts.narrows() ? narrowed(json.valueToTree(entity), response) : json.writeValueAsBytes(entity);
        var version = entity instanceof Representation record ? (Long) record.version() : null;
        var next = entity instanceof Paged<?> page ? page.page().nextCursor() : null;
        if (announced(request, response, new StoredBytes<>(version, Hashes.brief(bytes), bytes, false, next)))
            response.setEntity(bytes, null, MediaType.APPLICATION_JSON_TYPE);
    }

    private void answerStored(ContainerRequestContext request, ContainerResponseContext response, StoredBytes<?> stored)
            throws IOException {
        if (facts.narrows()) {
            var bytes = narrowed(json.readTree(stored.content()), response);
            stored = new StoredBytes<>(stored.version(), Hashes.brief(bytes), bytes, false, stored.next());
        }
        if (!announced(request, response, stored)) return;
        var bytes = stored.zipped() || !facts.sendsZipped() ? stored.content() : StoredBytes.zip(stored.content());
        // Quarkus wrote "identity" there for every request; what stands beside it, the server would zip again
        if (facts.sendsZipped()) http.getCurrent().response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setEntity(bytes, null, MediaType.APPLICATION_JSON_TYPE);
    }

    /** Sets the headers of these bytes; false if the client has them. */
    private boolean announced(
            ContainerRequestContext request, ContainerResponseContext response, StoredBytes<?> bytes) {
        var tag = bytes.tag(facts.zips());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (bytes.next() != null) {
            var next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .replaceQueryParam("cursor", bytes.next());
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next.build() + ">; rel=\"next\"");
        }
        return !answerUnchanged(request, response, tag);
    }

    private static boolean answerUnchanged(
            ContainerRequestContext request, ContainerResponseContext response, String tag) {
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading || !matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) return false;
        response.setStatus(304);
        response.setEntity(null);
        return true;
    }

    private byte[] narrowed(JsonNode tree, ContainerResponseContext response) throws IOException {
        var fields = facts.fields();
        var lang = facts.narrowedTo();
        if (fields != null) fields.prune(tree);
        if (lang != null) {
            var used = new TreeSet<String>();
            narrow(tree, lang, used);
            if (!used.isEmpty()) response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", used));
        }
        return json.writeValueAsBytes(tree);
    }

    /** Keeps of each language map the asked language, else English, else the first there is, and notes which. */
    private static void narrow(JsonNode node, String lang, Set<String> used) {
        if (node instanceof ArrayNode many) many.forEach(each -> narrow(each, lang, used));
        if (!(node instanceof ObjectNode object)) return;
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (!names.isEmpty() && TEXT_KEYS.containsAll(names)) {
            var best = names.contains(lang) ? lang : names.contains("en") ? "en" : names.first();
            object.retain(best);
            used.add(best);
        } else object.forEach(each -> narrow(each, lang, used));
    }

    /** Weak comparison, as RFC 9110 §13.1.2 wants it for {@code If-None-Match}. */
    private static boolean matches(@Nullable String sent, String tag) {
        if (sent == null) return false;
        if (sent.strip().equals("*")) return true;
        for (var each : sent.split(",", -1)) if (opaque(each.strip()).equals(opaque(tag))) return true;
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private String caching(ContainerRequestContext request, int status) {
        var type = resource.getResourceClass();
        if (status >= 400 || (type != null && type.isAnnotationPresent(Personal.class))) return "no-store";
        var anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading) return "no-store";
        if (type != null && type.isAnnotationPresent(Fresh.class)) return anonymous ? FRESH : "private, no-cache";
        return anonymous ? PUBLIC : "private, no-cache";
    }

    static String root(UriInfo uri) {
        return uri.getBaseUri().getPath().replaceFirst("/$", "");
    }
}
