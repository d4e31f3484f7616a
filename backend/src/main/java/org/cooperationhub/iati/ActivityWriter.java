package org.cooperationhub.iati;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.project.InKindContribution;
import org.cooperationhub.project.ProjectOrganisation;
import org.cooperationhub.project.ProjectView;
import org.jspecify.annotations.Nullable;

/**
 * A published project as an {@code iati-activity}, its elements in the order of the schema. What the standard demands
 * and the hub does not have is marked {@code hub:derived}, and passed over when it is read again. Contact persons and
 * citizens are never written.
 */
final class ActivityWriter {
    private final XmlOut out;
    private final String hub;

    ActivityWriter(XmlOut out, String hub) {
        this.out = out;
        this.hub = hub;
    }

    void write(ProjectView of, Map<String, Member> members) throws XMLStreamException {
        var lead = members.getOrDefault(
                of.lead().code(), new Member(of.lead().code(), of.lead().name(), ActorType.GOVERNMENT, null));
        var first = of.originalLanguage();
        out.open("iati-activity");
        out.attribute("last-updated-datetime", of.updatedAt().truncatedTo(ChronoUnit.SECONDS));
        out.language(first);
        out.hub("id", of.id());
        out.hub("version", of.version());
        out.element("iati-identifier", () -> out.text(identifier(lead.code(), of.code())));
        reporter(of, lead);
        out.texts("title", of.title(), first);
        descriptions(of);
        organisations(of, lead, members);
        out.element("other-identifier", () -> {
            out.attribute("ref", of.code());
            out.attribute("type", "A1");
        });
        out.code("activity-status", of.activityStatus());
        new DateWriter(out).dates(of);
        out.code("activity-scope", of.scopeLevel());
        var places = new PlaceWriter(out, hub);
        places.countries(of);
        places.locations(of);
        places.sectors(of);
        places.tags(of);
        places.markers(of);
        out.code("collaboration-type", of.collaborationType());
        var money = new MoneyWriter(out, hub, members);
        money.budgets(of);
        money.transactions(of);
        money.documents(of);
        money.related(of);
        new ResultWriter(out).results(of);
        own(of, members);
        out.close();
    }

    /** By the identifier of the organisation, as the standard wants it. */
    static String identifier(String organisation, String project) {
        return organisation + "-" + project;
    }

    private void reporter(ProjectView of, Member lead) throws XMLStreamException {
        out.element("reporting-org", () -> {
            out.attribute("ref", lead.code());
            out.attribute("type", type(lead));
            if (of.secondaryReportOf() != null) {
                out.attribute("secondary-reporter", "1");
                out.hub("reportOf", of.secondaryReportOf());
            }
            out.narratives(lead.name(), of.originalLanguage());
        });
    }

    private static String type(Member member) {
        return member.iatiType() != null
                ? member.iatiType()
                : Objects.requireNonNullElse(Iati.type(member.actorType()), "90");
    }

    private void descriptions(ProjectView of) throws XMLStreamException {
        var first = of.originalLanguage();
        description("1", "summary", of.summary(), first);
        description("1", "description", of.description(), first);
        if (of.summary().isEmpty() && of.description().isEmpty()) description("1", "derived", of.title(), first);
        description("2", "objectives", of.objectives(), first);
        description("3", "targetGroups", of.targetGroups(), first);
        description("4", "otherDescription", of.otherDescription(), first);
        for (var each : of.inKind()) description("4", "derived", inKind(each), first);
    }

    private void description(String type, String member, Map<String, String> texts, String first)
            throws XMLStreamException {
        if (texts.isEmpty()) return;
        out.element("description", () -> {
            out.attribute("type", type);
            out.hub("member", member);
            out.narratives(texts, first);
        });
    }

    /** No transaction type exists for what is given in kind, so that it is told in words. */
    private static Map<String, String> inKind(InKindContribution of) {
        var worth = of.estimatedValue();
        var facts = Stream.of(
                        of.kind(),
                        of.organisation() == null ? of.name() : of.organisation(),
                        of.quantity() == null
                                ? null
                                : of.quantity().toPlainString() + (of.unit() == null ? "" : " " + of.unit()),
                        worth == null ? null : worth.amount().toPlainString() + " " + worth.currency(),
                        of.status().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (of.description().isEmpty()) return Map.of("en", "In kind: " + facts);
        return of.description().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> "In kind: " + facts + ". " + each.getValue()));
    }

    private void organisations(ProjectView of, Member lead, Map<String, Member> members) throws XMLStreamException {
        var all = of.organisations();
        var written = false;
        for (var i = 0; i < all.size(); i++) {
            var each = all.get(i);
            if (Iati.OWN_ROLES.contains(each.role()) || each.actorType() == ActorType.CITIZEN) continue;
            var order = i;
            out.element("participating-org", () -> participant(each, order, members, of.originalLanguage()));
            written = true;
        }
        if (written) return;
        out.element("participating-org", () -> {
            out.attribute("ref", lead.code());
            out.attribute("type", type(lead));
            out.attribute("role", "2");
            out.hub("derived", "true");
            out.narratives(lead.name(), of.originalLanguage());
        });
    }

    private void participant(ProjectOrganisation of, int order, Map<String, Member> members, String first)
            throws XMLStreamException {
        var code = of.organisation();
        @Nullable Member member = code == null ? null : members.get(code);
        out.attribute("ref", code == null ? of.identifier() : code);
        out.attribute("type", member == null ? Iati.type(of.actorType()) : type(member));
        out.attribute("role", of.role());
        out.attribute("activity-id", of.theirReference());
        out.hub("order", order);
        out.hub("organisation", code);
        if (code == null) out.hub("actorType", of.actorType());
        var gives = of.contribution();
        if (gives != null) {
            out.hub("amount", gives.amount().toPlainString());
            out.hub("currency", gives.currency());
        }
        if (member != null) out.narratives(member.name(), first);
        else out.narrative(of.name());
    }

    /** What the standard has no element for at all. */
    private void own(ProjectView of, Map<String, Member> members) throws XMLStreamException {
        for (var each : of.countries())
            if (!each.role().holdsKey())
                out.hubElement("country", () -> {
                    out.attribute("code", each.country());
                    out.attribute("role", each.role());
                    out.attribute("percentage", each.percentage());
                });
        var all = of.organisations();
        for (var i = 0; i < all.size(); i++) {
            var each = all.get(i);
            if (!Iati.OWN_ROLES.contains(each.role()) || each.actorType() == ActorType.CITIZEN) continue;
            var order = i;
            out.hubElement("participant", () -> participant(each, order, members, of.originalLanguage()));
        }
        for (var member : leftOut(of)) out.hubElement("left-out", () -> out.attribute("member", member));
    }

    /** Lists that are not whole here, so that they are left alone when the activity is read again. */
    private static List<String> leftOut(ProjectView of) {
        return of.organisations().stream().anyMatch(each -> each.actorType() == ActorType.CITIZEN)
                ? List.of("organisations")
                : List.of();
    }
}
