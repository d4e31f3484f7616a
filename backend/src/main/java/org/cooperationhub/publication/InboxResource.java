package org.cooperationhub.publication;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller. */
@Path("approvals")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class InboxResource {
    @Inject
    Inbox inbox;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "List what the caller can act on now",
            description =
                    "Revisions to review, keys to turn, and revisions that were returned to the caller's organisation; the longest waiting first.")
    public Page<InboxItem> listApprovals(@BeanParam InboxFilter filter) {
        return inbox.page(filter, caller).map(InboxItem::of);
    }
}
