package org.cooperationhub.codelist;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Code lists with their sources. */
@Path("code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Code lists")
public class CodeListResource {
    @Inject
    CodeLists lists;

    /** Every list, in one page. */
    @GET
    @Operation(summary = "List the code lists", description = "Each with owner, version and licence of its source.")
    public Page<CodeListView.Summary> listCodeLists() {
        return Page.whole(
                lists.everyList().stream().map(CodeListView.Summary::of).toList());
    }

    @GET
    @Path("{key}")
    @Operation(
            summary = "Get a code list with its codes",
            description = "Withdrawn codes stay readable; they cannot be newly used.")
    public CodeListView getCodeList(@RestPath String key) {
        return CodeListView.of(lists.byKey(key));
    }
}
