package org.cooperationhub.result;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisations;
import org.cooperationhub.project.Confirmation;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.Projects;
import org.cooperationhub.project.PublicContentChanged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The receiver's confirmation of a delivered contribution, or of a benefit. */
@Path("projects/{id}/receipts/{part}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Results")
public class ReceiptResource {
    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    ProjectEvents events;

    @Inject
    Event<PublicContentChanged> publicContent;

    @Inject
    Caller caller;

    @PUT
    @Operation(
            summary = "Confirm a receipt",
            description =
                    "By an editor or administrator of the organisation that the published project names as receiver of a delivered contribution, or as the one that benefits. It counts while giver, receiver, kind, quantity, unit, value and period of the part stay as they were; after a change it is asked for again. Repeating it changes nothing; no If-Match: a confirmation has no content.")
    public Confirmation confirmReceipt(@RestPath UUID id, @RestPath UUID part) {
        var project = projects.published(id);
        var received = ReceivedPart.of(Objects.requireNonNull(project.publishedRevision))
                .get(part);
        if (received == null) throw Problems.notFound();
        var organisation = organisations.byCode(received.receiver()).orElseThrow(Problems::notFound);
        caller.require(Action.CONFIRM_RECEIPT, organisation.id);
        var known = ProjectReceipt.<ProjectReceipt>find(
                        "project = ?1 and partId = ?2 and partHash = ?3", project, part, received.hash())
                .firstResult();
        if (known != null) return new Confirmation(part, received.receiver(), known.confirmedAt);
        var receipt = new ProjectReceipt();
        receipt.project = project;
        receipt.partId = part;
        receipt.partHash = received.hash();
        receipt.organisation = organisation;
        receipt.person = caller.person();
        receipt.confirmedAt = Now.instant();
        receipt.persist();
        project.lastProgressAt = receipt.confirmedAt;
        events.record(project, ProjectAction.RECEIPT_CONFIRMED, organisation, null, null);
        projects.flush();
        publicContent.fire(new PublicContentChanged(project));
        return new Confirmation(part, received.receiver(), receipt.confirmedAt);
    }
}
