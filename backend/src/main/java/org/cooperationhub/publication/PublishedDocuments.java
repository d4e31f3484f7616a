package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.cooperationhub.project.Project;

/** What readers get of each project. */
@ApplicationScoped
public class PublishedDocuments {
    /**
     * Told in the transaction that changes what readers may see of a project: it was published, its published record
     * changed, or it was taken down. Nothing is kept beside the record, so there is nothing to bring up to date.
     */
    public void refresh(Project project) {}
}
