package org.cooperationhub.publication;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** At the start, renders what was published before documents were kept. */
@ApplicationScoped
class FirstDocuments {
    private static final Logger LOG = Logger.getLogger(FirstDocuments.class);
    private static final int A_TRANSACTION = 50;

    @Inject
    PublishedDocuments documents;

    void render(@Observes @Priority(100) StartupEvent start) {
        var rendered = 0;
        for (var found = A_TRANSACTION; found == A_TRANSACTION; rendered += found)
            found = documents.renderMissing(A_TRANSACTION);
        if (rendered > 0) LOG.infof("rendered %d projects that were published before", rendered);
    }
}
