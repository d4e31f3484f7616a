package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.file.IncomingFile;
import org.cooperationhub.file.StoredFile;
import org.cooperationhub.file.StoredFile.Owner;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.file.StoredFiles;
import org.cooperationhub.project.ProjectDocument.Visibility;

/** Who may add and read the files of a project; short transactions, none of which waits for a sender or reader. */
@ApplicationScoped
@Transactional
class ProjectFiles {
    @Inject
    Projects projects;

    @Inject
    StoredFiles files;

    @Inject
    ProjectEvents events;

    @Inject
    Caller caller;

    private static Owner owner(Project project) {
        return new Owner("PROJECT", project.id);
    }

    /** Ends with 404 or 403 for those who may not edit the project, with 409 while its draft is with the reviewers. */
    Project requireEditable(UUID id) {
        var project = projects.readable(id, caller);
        caller.requireIn(Action.EDIT_PROJECT, project.lead.id, project.id);
        var state = project.working().publication;
        if (!state.editable()) throw Problems.wrongState(state, Publication.DRAFT);
        return project;
    }

    /** Asks again whether the caller may: receiving took its time. */
    StoredFiles.Added add(UUID id, IncomingFile file) {
        var project = requireEditable(id);
        var added = files.add(owner(project), file, caller.person(), project.lead);
        if (added.isNew()) events.record(project, ProjectAction.FILE_UPLOADED, List.of(), added.file().name);
        return added;
    }

    Page<StoredFile> page(UUID id, PageRequest request) {
        var project = projects.readable(id, caller);
        var named = Projects.insider(caller, project) ? null : named(project);
        return files.page(owner(project), named, request);
    }

    /** @param everybody true for a file of a public document, which any cache may keep */
    record Readable(StoredFile file, boolean everybody) {}

    Readable readable(UUID id, String sha256) {
        var project = projects.findByIdOptional(id).orElseThrow(Problems::notFound);
        var file = files.of(owner(project), sha256).orElseThrow(Problems::notFound);
        var everybody = published(project, sha256, Visibility.PUBLIC);
        if (!everybody && !mayRead(project, sha256)) throw Problems.notFound();
        return new Readable(file, everybody);
    }

    /**
     * A published document for members is read by members; every file by insiders; those of the revision that waits for
     * the caller's agreement by who is asked for it.
     */
    private boolean mayRead(Project project, String sha256) {
        if (caller.anonymous()) return false;
        if (published(project, sha256, Visibility.MEMBERS) && caller.mayEverywhere(Action.READ_MEMBERS)) return true;
        if (Projects.insider(caller, project)) return true;
        return Projects.readableBy(caller, project) && named(project).contains(sha256);
    }

    /** SHA-256 of the files that the working revision names. */
    private static Set<String> named(Project project) {
        return project.working().documents.stream()
                .map(ProjectDocument::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean published(Project project, String sha256, Visibility visibility) {
        var revision = project.publishedRevision;
        return revision != null
                && revision.documents.stream()
                        .anyMatch(each -> sha256.equals(each.file()) && each.visibility() == visibility);
    }

    /** The files of several projects, by id of the project and SHA-256. */
    Map<UUID, Map<String, StoredFileView>> known(Collection<Project> some) {
        var known = new HashMap<UUID, Map<String, StoredFileView>>();
        files.every("PROJECT", some.stream().map(each -> each.id).toList())
                .forEach(each -> known.computeIfAbsent(each.ownerId, id -> new HashMap<>())
                        .putIfAbsent(each.sha256, StoredFileView.of(each)));
        return known;
    }

    /** The files of a project by their SHA-256. */
    Map<String, StoredFileView> known(Project project) {
        return files.every(owner(project)).stream()
                .collect(Collectors.toMap(each -> each.sha256, StoredFileView::of, (one, same) -> one));
    }
}
