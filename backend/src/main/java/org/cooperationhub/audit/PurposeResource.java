package org.cooperationhub.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cooperationhub.common.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of processing purposes, from {@code seed/processing-purposes.json} and the configured periods. */
@Path("processing-purposes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Account")
public class PurposeResource {
    private List<PurposeView> purposes = List.of();

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "hub.retention.days")
    Map<String, Integer> days;

    /** @param daysOf the configured period; null where something else ends the time */
    record Seed(
            String code,
            @Nullable String daysOf,
            Map<String, String> title,
            Map<String, String> data,
            Map<String, String> reason,
            Map<String, String> kept) {}

    @PostConstruct
    void read() {
        try (var file =
                Objects.requireNonNull(PurposeResource.class.getResourceAsStream("/seed/processing-purposes.json"))) {
            purposes = json.readValue(file, new TypeReference<List<Seed>>() {}).stream()
                    .map(each -> new PurposeView(
                            each.code,
                            each.title,
                            each.data,
                            each.reason,
                            each.kept,
                            each.daysOf == null ? null : days.get(each.daysOf)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GET
    @Operation(
            summary = "List processing purposes",
            description = "What personal data the hub processes for what purpose, and how long it keeps them.")
    public Page<PurposeView> listProcessingPurposes() {
        return Page.whole(purposes);
    }
}
