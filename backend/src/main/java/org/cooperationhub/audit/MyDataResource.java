package org.cooperationhub.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own data: to see, to take away, and to have erased. */
@Path("me/data")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "Account")
public class MyDataResource {
    @Inject
    MyData data;

    @Inject
    Administrators administrators;

    @GET
    @Operation(
            summary = "Get everything that the hub holds on me",
            description =
                    "By table and column, as the schema names them; each with its first thousand rows. Never for a machine.")
    public MyDataView getMyData() {
        return data.view();
    }

    @PUT
    @Path("erasure")
    @Operation(
            summary = "Have my data erased",
            description =
                    "Name, mail address and language are erased at once, memberships and roles end, and the account for signing in is removed as soon as Keycloak answers. What must stay for the record stays under a pseudonym, and the answer says what. Needs a recent sign-in. 409 for a platform administrator and for the last administrator of an organisation, 503 while Keycloak cannot say whether there is another one. Repeating it changes nothing.")
    public ErasureView eraseMyData() {
        return data.erase(administrators.others(data.wanted()));
    }
}
