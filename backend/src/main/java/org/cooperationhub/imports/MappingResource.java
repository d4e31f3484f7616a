package org.cooperationhub.imports;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.source.SourceSystems;
import org.cooperationhub.source.SourceWrites;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How the tables of a source are read. */
@Path("sources/{source}/mapping")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Imports")
public class MappingResource {
    @Inject
    SourceSystems sources;

    @Inject
    SourceWrites writes;

    @Inject
    SourceMappings mappings;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @GET
    @Operation(
            summary = "Get the mapping of a source",
            description =
                    "How the columns of its CSV files and workbooks are read, and everything that they can be read as. Without a saved one (version 0) they are those of our own exports.")
    public MappingView getSourceMapping(@RestPath String source) {
        var of = sources.readable(source);
        var saved = mappings.findById(of.id);
        return saved == null
                ? MappingView.of(source, Mapping.OWN, 0, null)
                : MappingView.of(source, ImportJson.read(saved.mapping, Mapping.class), saved.told(), saved.updatedAt);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save the mapping of a source",
            description =
                    "By those who may write through it, for imports and checks from now on. If-Match names the version, 0 before the first one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MappingInput.class)))
    public MappingView putSourceMapping(@RestPath String source, byte[] body) {
        var of = writes.writable(source);
        sources.lock(of);
        var saved = mappings.findById(of.id);
        if (saved == null) expected.match(0, of.createdAt, Map.of());
        else expected.match(saved.told(), saved.updatedAt, Map.of());
        var input = bodies.read(body, MappingInput.class);
        var faults = faults(input);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        var mapping = ImportJson.write(input.mapping());
        if (saved != null && ImportJson.read(saved.mapping, Mapping.class).equals(input.mapping()))
            return getSourceMapping(source);
        var fresh = saved == null ? new SourceMapping() : saved;
        fresh.sourceSystem = of.id;
        fresh.mapping = mapping;
        fresh.updatedAt = Now.instant();
        mappings.persistAndFlush(fresh);
        return getSourceMapping(source);
    }

    private static List<Fault> faults(MappingInput input) {
        var faults = new ArrayList<Fault>();
        Set<String> names = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (var i = 0; i < input.columns().size(); i++) {
            var each = input.columns().get(i);
            var at = "/columns/" + i;
            if (!names.add(each.column().strip())) faults.add(fault(at + "/column", "repeated-entry"));
            if (each.target() == null) continue;
            if (!TablePlan.readable(each.target())) faults.add(fault(at + "/target", "not-a-target"));
            else if (!targets.add(each.target())) faults.add(fault(at + "/target", "repeated-entry"));
        }
        input.constants().keySet().forEach(each -> {
            var at = "/constants/" + each.replace("~", "~0").replace("/", "~1");
            if (!TablePlan.readable(each) || each.equals(Mapping.EXTERNAL_ID)) faults.add(fault(at, "not-a-target"));
        });
        if (input.dateFormat() != null && !usable(input.dateFormat()))
            faults.add(fault("/dateFormat", "not-a-date-format"));
        return faults;
    }

    private static boolean usable(String format) {
        try {
            return !DateTimeFormatter.ofPattern(format, java.util.Locale.ROOT)
                    .toString()
                    .isEmpty();
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static Fault fault(String pointer, String code) {
        return Fault.at(pointer, code, Words.say("fault." + code));
    }
}
