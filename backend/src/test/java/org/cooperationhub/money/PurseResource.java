package org.cooperationhub.money;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cooperationhub.common.Bodies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Purses over HTTP, in the tests alone. */
@Path("test-purses")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
public class PurseResource {
    @Inject
    Bodies bodies;

    /** What a client writes. */
    public record Input(
            @Valid @NotNull Money value,
            @Nullable LocalDate valueDate,
            @Valid @Nullable Money spent) {}

    /** What a client sees. */
    public record View(
            UUID id,
            Money value,
            @Nullable LocalDate valueDate,
            @Nullable Money spent) {
        static View of(Purse purse) {
            var value = purse.content.value();
            return new View(purse.id, value.money(), value.valueDate(), purse.spent);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public View fill(byte[] body) {
        var purse = new Purse();
        write(bodies.read(body, Input.class), purse);
        purse.persist();
        return View.of(purse);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Operation(hidden = true)
    public View change(@RestPath UUID id, byte[] body) {
        var purse = Purse.<Purse>findById(id);
        var value = purse.content.value();
        var before = new Input(value.money(), value.valueDate(), purse.spent);
        var after = bodies.patch(body, before, Input.class);
        if (!bodies.changed(before, after).isEmpty()) write(after, purse);
        return View.of(purse);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public View look(@RestPath UUID id) {
        return View.of(Purse.findById(id));
    }

    private static void write(Input input, Purse purse) {
        purse.content = new Purse.Content(new DatedMoney(input.value(), input.valueDate()), "a purse");
        purse.spent = input.spent();
    }
}
