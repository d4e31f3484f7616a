package org.cooperationhub.project;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.initiative.Initiative;
import org.cooperationhub.initiative.Initiatives;
import org.cooperationhub.initiative.InstrumentLink;
import org.cooperationhub.initiative.LinkType;
import org.cooperationhub.initiative.NodeType;
import org.cooperationhub.initiative.Proposal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What an initiative is linked with: its parts, other instruments, and the projects that carry out its proposals. */
@Path("initiatives/{code}/graph")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Initiatives")
public class InitiativeGraph {
    private static final int MOST_LINKS = 1000;

    @Inject
    Initiatives initiatives;

    @Inject
    Projects projects;

    /** @param truncated true if more than 1,000 links to projects exist; the list of projects has them all */
    @Schema(name = "Graph")
    public record Graph(List<Node> nodes, List<Edge> edges, boolean truncated) {}

    @Schema(name = "GraphNode")
    public record Node(
            @Schema(examples = "PROPOSAL:CN-AF-2021/7") String id,
            NodeType type,
            @Nullable String code,
            Map<String, String> title,

            @Schema(description = "Of an instrument outside the hub") @Nullable
            String url,

            @Schema(description = "Address in this API") @Nullable
            String href) {}

    @Schema(name = "GraphEdge")
    public record Edge(String from, String to, LinkType type, Map<String, String> note) {}

    @GET
    @Operation(
            summary = "Get the graph of an initiative",
            description = "Nodes and typed edges in one answer, published projects included.")
    public Graph getInitiativeGraph(@RestPath String code) {
        var initiative = initiatives.byCode(code);
        var proposals = initiatives.proposalsOf(initiative);
        var nodes = new LinkedHashMap<String, Node>();
        var edges = new ArrayList<Edge>();
        parts(initiative, proposals, nodes, edges);
        var links = initiatives.links(codes(initiative, proposals));
        var others = initiatives.named(links);
        for (var link : links) link(link, nodes, edges, others);
        var linked = projects.linkedTo(initiative.id, MOST_LINKS + 1);
        for (var row : linked.subList(0, Math.min(linked.size(), MOST_LINKS))) {
            var node = new Node(
                    "PROJECT:" + row[1],
                    NodeType.PROJECT,
                    (String) row[1],
                    ((LocalText) row[2]).map(),
                    null,
                    "/api/v1/projects/" + row[0]);
            nodes.putIfAbsent(node.id(), node);
            edges.add(new Edge(node.id(), "PROPOSAL:" + row[3], LinkType.CARRIES_OUT, Map.of()));
        }
        return new Graph(List.copyOf(nodes.values()), edges, linked.size() > MOST_LINKS);
    }

    private static void parts(
            Initiative initiative, List<Proposal> proposals, Map<String, Node> nodes, List<Edge> edges) {
        var root = "INITIATIVE:" + initiative.code;
        nodes.put(
                root,
                new Node(
                        root,
                        NodeType.INITIATIVE,
                        initiative.code,
                        initiative.title.map(),
                        null,
                        "/api/v1/initiatives/" + initiative.code));
        for (var pillar : initiative.pillars) {
            var pillarCode = initiative.code + "/" + pillar.code;
            var id = "PILLAR:" + pillarCode;
            nodes.put(id, new Node(id, NodeType.PILLAR, pillarCode, pillar.title.map(), null, null));
            edges.add(new Edge(id, root, LinkType.PART_OF, Map.of()));
        }
        for (var proposal : proposals) {
            var id = "PROPOSAL:" + proposal.code;
            nodes.put(
                    id,
                    new Node(
                            id,
                            NodeType.PROPOSAL,
                            proposal.code,
                            proposal.title.map(),
                            null,
                            "/api/v1/proposals/" + proposal.code));
            edges.add(
                    new Edge(id, "PILLAR:" + initiative.code + "/" + proposal.pillar.code, LinkType.PART_OF, Map.of()));
        }
    }

    private static void link(
            InstrumentLink link, Map<String, Node> nodes, List<Edge> edges, Map<String, Initiative> others) {
        var from = link.fromType + ":" + link.fromCode;
        addOther(from, link.fromType, link.fromCode, nodes, edges, others);
        var external = link.externalName;
        var to = external == null ? link.toType + ":" + link.toCode : "INSTRUMENT:" + external.main();
        if (external != null)
            nodes.putIfAbsent(to, new Node(to, link.toType, null, external.map(), link.externalUrl, null));
        else if (link.toCode != null) addOther(to, link.toType, link.toCode, nodes, edges, others);
        if (nodes.containsKey(from) && nodes.containsKey(to)) edges.add(new Edge(from, to, link.type, link.note.map()));
    }

    /** A point outside this initiative; one in another initiative brings that initiative along. */
    private static void addOther(
            String id,
            NodeType type,
            String code,
            Map<String, Node> nodes,
            List<Edge> edges,
            Map<String, Initiative> others) {
        var initiative = others.get(code.split("/", 2)[0]);
        if (initiative == null) return;
        var root = "INITIATIVE:" + initiative.code;
        var href = "/api/v1/initiatives/" + initiative.code;
        nodes.putIfAbsent(
                root, new Node(root, NodeType.INITIATIVE, initiative.code, initiative.title.map(), null, href));
        if (type == NodeType.INITIATIVE || nodes.containsKey(id)) return;
        var title = initiative.pillars.stream()
                .filter(each -> code.equals(initiative.code + "/" + each.code))
                .findFirst()
                .map(each -> each.title.map())
                .orElse(Map.of());
        nodes.put(
                id,
                new Node(id, type, code, title, null, type == NodeType.PROPOSAL ? "/api/v1/proposals/" + code : href));
        edges.add(new Edge(id, root, LinkType.PART_OF, Map.of()));
    }

    private static List<String> codes(Initiative initiative, List<Proposal> proposals) {
        var codes = new ArrayList<String>();
        codes.add(initiative.code);
        initiative.pillars.forEach(each -> codes.add(initiative.code + "/" + each.code));
        proposals.forEach(each -> codes.add(each.code));
        return codes;
    }
}
