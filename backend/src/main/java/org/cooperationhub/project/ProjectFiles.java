package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.file.IncomingFile;
import org.cooperationhub.file.StoredFile;
import org.cooperationhub.file.StoredFile.Owner;
import org.cooperationhub.file.StoredFiles;

/** Who may add and read the files of a project; short transactions, none of which waits for a sender or reader. */
@ApplicationScoped
@Transactional
class ProjectFiles {
    @Inject
    Projects projects;

    @Inject
    StoredFiles files;

    @Inject
    Caller caller;

    private static Owner owner(Project project) {
        return new Owner("PROJECT", project.id);
    }

    /** Ends with 404 or 403 for those who may not edit the project, with 409 while its draft is with the reviewers. */
    Project requireEditable(UUID id) {
        var project = projects.readable(id, caller);
        caller.require(Action.EDIT_PROJECT, project.lead.id);
        var state = project.working().publication;
        if (!state.editable()) throw Problems.wrongState(state, Publication.DRAFT);
        return project;
    }

    /** Asks again whether the caller may: receiving took its time. */
    StoredFiles.Added add(UUID id, IncomingFile file) {
        var project = requireEditable(id);
        return files.add(owner(project), file, caller.person(), project.lead);
    }

    Page<StoredFile> page(UUID id, PageRequest request) {
        return files.page(owner(projects.readable(id, caller)), request);
    }

    StoredFile readable(UUID id, String sha256) {
        var project = projects.findByIdOptional(id).orElseThrow(Problems::notFound);
        return files.of(owner(project), sha256)
                .filter(each -> mayRead(project, each))
                .orElseThrow(Problems::notFound);
    }

    /** The files of a draft are seen by those who see the draft. */
    private boolean mayRead(Project project, StoredFile file) {
        return file.ownerId.equals(project.id) && caller.may(Action.READ_DRAFT, project.lead.id);
    }
}
