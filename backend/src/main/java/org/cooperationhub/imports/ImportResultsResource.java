package org.cooperationhub.imports;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.export.Slots;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rows of an import. No transaction is open while they are sent: their reader may be slow. */
@Path("imports/{id}/results")
@Authenticated
@Personal
@Tag(name = "Imports")
public class ImportResultsResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final Set<String> OUTCOMES = new TreeSet<>(
            List.of("created", "updated", "unchanged", "deleted", "stale", "conflict", "invalid", "failed"));

    @Inject
    Imports imports;

    @Inject
    ImportResults results;

    @Inject
    Slots slots;

    @Inject
    RequestFacts facts;

    @Inject
    CurrentVertxRequest http;

    @GET
    @Produces({NDJSON, CSV})
    @Operation(summary = "Get the results of an import", description = """
                    The rows that are done, in their order: number, line, outcome, our id and version, the row as it was \
                    sent, and what was found in it, each with a severity (error, warning, information), a code, and a JSON \
                    pointer, path or column. As NDJSON an object on each line; as CSV the columns as they were sent, then \
                    those of the result, guarded against formulas: rows that were mended there can be sent again.""")
    @APIResponse(
            responseCode = "200",
            description = "The rows",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "attachment, with a name for the file (RFC 6266)",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response getImportResults(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(description = "Only these, with commas between them", example = "invalid,conflict")
                    @Nullable
                    String outcome,
            @RestQuery
                    @Parameter(description = "Instead of Accept", schema = @Schema(enumeration = {"ndjson", "csv"}))
                    @Nullable
                    String format,
            @Context HttpHeaders headers) {
        var chosen = type(format, headers.getAcceptableMediaTypes());
        var wanted = outcomes(outcome);
        var run = imports.readable(id);
        var csv = chosen.equals(CSV);
        var slot = slots.take(facts.clientKey());
        // whatever becomes of the answer
        http.getCurrent().addEndHandler(done -> slot.free());
        StreamingOutput body = out -> {
            try {
                if (csv) results.csv(run, wanted, out);
                else results.ndjson(run, wanted, out);
            } finally {
                slot.free();
            }
        };
        return Response.ok(body, csv ? CSV + "; charset=utf-8" : NDJSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"import-" + id + (csv ? ".csv" : ".ndjson") + "\"")
                .build();
    }

    private static Set<String> outcomes(@Nullable String asked) {
        if (asked == null) return Set.of();
        var all = new TreeSet<>(List.of(asked.split(",", -1)));
        if (!OUTCOMES.containsAll(all))
            throw Problems.invalidParameter("outcome", "not-a-code", String.join(", ", OUTCOMES));
        return all;
    }

    private static String type(@Nullable String named, List<MediaType> accepted) {
        if (named != null)
            return switch (named) {
                case "ndjson" -> NDJSON;
                case "csv" -> CSV;
                default -> throw Problems.invalidParameter("format", "not-a-code", "ndjson, csv");
            };
        for (var each : accepted)
            for (var type : List.of(NDJSON, CSV)) if (each.isCompatible(MediaType.valueOf(type))) return type;
        throw Problems.of(ProblemCode.NOT_ACCEPTABLE);
    }
}
