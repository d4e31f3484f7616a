package org.cooperationhub.publication;

import io.quarkus.runtime.ExecutorRecorder;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cooperationhub.common.PlainReading;
import org.cooperationhub.common.RateLimits;
import org.cooperationhub.common.StoredBytes;
import org.cooperationhub.project.ProjectView;
import org.jspecify.annotations.Nullable;

/**
 * The short way to a published project. Whatever is not the plain reading of one that is there goes on to
 * {@link PublishedProjectResource#getProject}, which gives the same answer and every other one.
 */
@ApplicationScoped
class ShortWay {
    private static final String ADDRESS = "/api/v1/projects/";
    private static final int ID_LENGTH = 36;
    /** Behind what answers for other origins and before what looks for a token, because there is none. */
    private static final int ORDER = -(SecurityHandlerPriorities.CORS + SecurityHandlerPriorities.AUTHENTICATION) / 2;

    @Inject
    PublishedProjects published;

    @Inject
    KeptDocuments kept;

    @Inject
    RateLimits limits;

    void routes(@Observes Router router) {
        router.route(ADDRESS + "*").order(ORDER).handler(this::take);
    }

    private void take(RoutingContext to) {
        var request = to.request();
        var id = PlainReading.is(request) ? id(request.path()) : null;
        if (id == null) {
            to.next();
            return;
        }
        var zips = PlainReading.takesGzip(request);
        var known = kept.get(id);
        if (known != null) answer(to, known, zips);
        else readAndAnswer(to, id, zips);
    }

    private void readAndAnswer(RoutingContext to, UUID id, boolean zips) {
        var request = to.request();
        var loop = to.vertx().getOrCreateContext();
        request.pause();
        ExecutorRecorder.getCurrent().execute(() -> {
            var found = read(id);
            loop.runOnContext(then -> {
                request.resume();
                answer(to, found, zips);
            });
        });
    }

    private void answer(RoutingContext to, @Nullable StoredBytes<ProjectView> found, boolean zips) {
        var request = to.request();
        if (found == null || !limits.takeReading(request)) to.next();
        else PlainReading.answer(request, zips ? found : found.unzipped());
    }

    private static @Nullable UUID id(String path) {
        if (path.length() != ADDRESS.length() + ID_LENGTH) return null;
        try {
            return UUID.fromString(path.substring(ADDRESS.length()));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** Null for what is missing, was taken back or cannot be read: the long way says so. */
    private @Nullable StoredBytes<ProjectView> read(UUID id) {
        try {
            var since = kept.generation();
            var found = published.one(id, true);
            kept.put(id, found, since);
            return found;
        } catch (RuntimeException problem) {
            return null;
        }
    }
}
