package org.cooperationhub.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The state of the data set. */
@Path("status/dataset")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Changes")
public class DatasetResource {
    @Inject
    Dataset dataset;

    @GET
    @Operation(
            summary = "Get the state of the data set",
            description =
                    "How many public records there are of each type, when something last changed, and how far the feed and what follows it are behind. Counted anew every five seconds.")
    public DatasetView getDataset() {
        return dataset.state();
    }
}
