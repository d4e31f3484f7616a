package org.cooperationhub.initiative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.change.Seeds;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Now;
import org.cooperationhub.officialtext.Provenance;
import org.cooperationhub.organisation.ActorType;

/**
 * The two initiatives with their facts, titles and summaries. Loaded once: afterwards the secretariat edits them, and a
 * newer file changes nothing of an initiative that is there.
 */
@ApplicationScoped
class InitiativeSeed {
    private static final List<String> FILES = List.of("initiatives/WIC-2020.json", "initiatives/CN-AF-2021.json");

    @Inject
    Seeds seeds;

    @Inject
    Initiatives initiatives;

    @Inject
    ObjectMapper json;

    void load(@Observes @Priority(400) StartupEvent start) {
        FILES.forEach(file -> seeds.load(file, this::load));
    }

    private void load(JsonNode file) {
        if (initiatives.optional(file.get("code").asText()).isPresent()) return;
        var initiative = initiative(file);
        var pillars = new HashMap<Integer, Pillar>();
        for (var each : file.get("pillars")) {
            var pillar = new Pillar();
            pillar.initiative = initiative;
            pillar.ordinal = each.get("ordinal").asInt();
            pillar.code = each.get("code").asText();
            pillar.title = text(each.get("title"));
            initiative.pillars.add(pillar);
            pillars.put(pillar.ordinal, pillar);
        }
        initiative.persist();
        for (var each : file.get("proposals"))
            proposal(initiative, pillars, each).persist();
        for (var each : file.get("links")) link(initiative, each).persist();
    }

    private Initiative initiative(JsonNode from) {
        var to = new Initiative();
        to.code = from.get("code").asText();
        to.kind = Initiative.Kind.valueOf(from.get("kind").asText());
        to.title = text(from.get("title"));
        to.summary = text(from.get("summary"));
        to.issuer = text(from.get("issuer"));
        to.eventDate = CodeLists.day(from.path("eventDate"));
        to.textDate = CodeLists.day(from.path("textDate"));
        to.datePrecision = DatePrecision.valueOf(from.get("datePrecision").asText());
        to.dateDerived = from.get("dateDerived").asBoolean();
        to.provenance = Provenance.valueOf(from.get("provenance").asText());
        to.sourceUrl = from.path("sourceUrl").asText(null);
        to.addressedActorTypes = new ArrayList<>();
        from.get("addressedActorTypes").forEach(each -> to.addressedActorTypes.add(ActorType.valueOf(each.asText())));
        to.scopeLevel = from.path("scopeLevel").asText(null);
        to.status = TextStatus.valueOf(from.get("status").asText());
        to.launchAttendanceCount = from.path("launchAttendanceCount").isNumber()
                ? from.get("launchAttendanceCount").asInt()
                : null;
        to.launchNote = text(from.path("launchNote"));
        to.updatedAt = Now.instant();
        return to;
    }

    private Proposal proposal(Initiative initiative, Map<Integer, Pillar> pillars, JsonNode from) {
        var to = new Proposal();
        to.initiative = initiative;
        to.pillar =
                java.util.Objects.requireNonNull(pillars.get(from.get("pillar").asInt()));
        to.number = from.get("number").asInt();
        to.code = initiative.code + "/" + to.number;
        to.slug = from.get("slug").asText();
        to.title = text(from.get("title"));
        to.shortTitle = text(from.path("shortTitle"));
        to.summary = text(from.get("summary"));
        to.status = TextStatus.valueOf(from.get("status").asText());
        to.updatedAt = Now.instant();
        for (var each : from.get("mappings")) {
            var mapping = new ProposalMapping();
            mapping.proposal = to;
            mapping.listKey =
                    ProposalMapping.Classification.valueOf(each.get("list").asText());
            mapping.code = each.get("code").asText();
            mapping.basis = ProposalMapping.Basis.valueOf(each.get("basis").asText());
            to.mappings.add(mapping);
        }
        return to;
    }

    private InstrumentLink link(Initiative initiative, JsonNode from) {
        var to = new InstrumentLink();
        to.initiative = initiative;
        to.fromType = NodeType.valueOf(from.at("/from/type").asText());
        to.fromCode = from.at("/from/code").asText();
        var external = from.at("/to/external");
        to.toType = external.isObject()
                ? NodeType.INSTRUMENT
                : NodeType.valueOf(from.at("/to/type").asText());
        to.toCode = external.isObject() ? null : from.at("/to/code").asText();
        to.externalName = external.isObject() ? text(external.get("name")) : null;
        to.externalUrl = external.path("url").asText(null);
        to.type = LinkType.valueOf(from.get("type").asText());
        to.note = text(from.path("note"));
        return to;
    }

    private LocalText text(JsonNode value) {
        return value.isObject() ? json.convertValue(value, LocalText.class).translatedNow() : LocalText.EMPTY;
    }
}
