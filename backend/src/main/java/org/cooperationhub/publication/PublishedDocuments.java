package org.cooperationhub.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.TreeSet;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.PublicContentChanged;
import org.cooperationhub.project.PublishedContent;

/** Keeps what readers see: rendered once, in the transaction that changes it, as the bytes that every reader gets. */
@ApplicationScoped
public class PublishedDocuments {
    @Inject
    EntityManager em;

    @Inject
    ObjectMapper json;

    @Inject
    DocumentTables tables;

    @Inject
    CountChanges counts;

    @Inject
    FacetLookups lookups;

    @Inject
    DerivedContent derived;

    @Inject
    Event<PublishedContent> rendered;

    void changed(@Observes PublicContentChanged event) {
        refresh(event.project());
    }

    /**
     * Renders what readers see of the project now as its next public version, or takes it from them if it has no
     * published revision any more. Whatever else the transaction changes of the project must be set before.
     */
    public void refresh(Project project) {
        if (project.publishedRevision == null && !tables.shows(project.id)) return;
        project.show();
        em.flush();
        var before = tables.codes(project.id);
        if (project.publishedRevision == null) {
            tables.remove(project, json);
            counts.replace(before, new TreeSet<>());
        } else {
            var document = render(project, lookups.of(project.publishedRevision));
            tables.write(document);
            project.rendered(Hashes.hex(document.body()).substring(0, 32));
            counts.replace(before, document.codes());
        }
        rendered.fire(new PublishedContent(project));
    }

    /** What ought to be kept of a published project. */
    Rendered render(Project project, FacetLookups.Found found) {
        var revision = Objects.requireNonNull(project.publishedRevision);
        return Rendered.of(
                project, revision, derived.of(project, revision), FacetCodes.of(project, revision, found), json);
    }

    /** Renders up to {@code most} published projects that have no document yet; answers how many it found. */
    @Transactional
    public int renderMissing(int most) {
        var missing =
                em.createNativeQuery("""
                        select p.* from project p left join project_document d on d.project_id = p.id
                        where p.published_revision_id is not null and d.project_id is null
                        order by p.id""", Project.class).setMaxResults(most).getResultList();
        for (var each : missing) refresh((Project) each);
        return missing.size();
    }
}
