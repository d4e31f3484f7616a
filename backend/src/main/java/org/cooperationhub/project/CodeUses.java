package org.cooperationhub.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which member of a project's content takes its codes from which list. */
final class CodeUses {
    /** One code at one place of the content. */
    record Use(String pointer, String list, String code) {}

    private final List<Use> uses = new ArrayList<>();

    private CodeUses() {}

    static List<Use> of(ProjectInput content) {
        var all = new CodeUses();
        all.add("/activityStatus", "activity-status", content.activityStatus());
        all.add("/scopeLevel", "activity-scope", content.scopeLevel());
        all.add("/collaborationType", "collaboration-type", content.collaborationType());
        all.each("/organisations", "role", "organisation-role", content.organisations(), ProjectOrganisation::role);
        all.each(
                "/organisations",
                "contribution/currency",
                "currency",
                content.organisations(),
                each -> each.contribution() == null ? null : each.contribution().currency());
        all.each("/locations", "exactness", "location-exactness", content.locations(), ProjectLocation::exactness);
        all.each("/locations", "locationClass", "location-class", content.locations(), ProjectLocation::locationClass);
        all.each("/locations", "reach", "location-reach", content.locations(), ProjectLocation::reach);
        for (var i = 0; i < content.sectors().size(); i++) {
            var sector = content.sectors().get(i);
            all.add(
                    "/sectors/" + i + "/code",
                    sector.vocabulary().equals("2") ? "dac-category" : "dac-sector",
                    sector.code());
        }
        all.each("/sdgs", "target", "sdg-target", content.sdgs(), ProjectSdg::target);
        all.each("/markers", "marker", "policy-marker", content.markers(), ProjectMarker::marker);
        all.each("/markers", "significance", "policy-significance", content.markers(), ProjectMarker::significance);
        all.each("/groups", "group", "vulnerable-group", content.groups(), ProjectGroup::group);
        all.money(content);
        all.each("/inKind", "kind", "in-kind-kind", content.inKind(), InKindContribution::kind);
        all.each("/benefits", "kind", "benefit-kind", content.benefits(), Benefit::kind);
        all.each("/benefits", "group", "vulnerable-group", content.benefits(), Benefit::group);
        all.results(content.results());
        all.each("/documents", "category", "document-category", content.documents(), ProjectDocument::category);
        all.each("/documents", "language", "language", content.documents(), ProjectDocument::language);
        all.each("/relatedProjects", "type", "related-activity-type", content.relatedProjects(), RelatedProject::type);
        return all.uses;
    }

    /** Codes of countries and of member organisations, which are records of their own. */
    static List<Use> records(ProjectInput content) {
        var all = new CodeUses();
        var country = "country";
        all.each("/countries", country, country, content.countries(), ProjectCountry::country);
        all.each("/locations", country, country, content.locations(), ProjectLocation::country);
        all.each("/benefits", country, country, content.benefits(), Benefit::country);
        all.each("/consulted", country, country, content.consulted(), ConsultedParty::country);
        all.each("/proposals", "proposal", "proposal", content.proposals(), ProjectProposal::proposal);
        var organisation = "organisation";
        all.each(
                "/organisations",
                organisation,
                organisation,
                content.organisations(),
                ProjectOrganisation::organisation);
        all.each(
                "/transactions",
                "providerOrganisation",
                organisation,
                content.transactions(),
                Transaction::providerOrganisation);
        all.each(
                "/transactions",
                "receiverOrganisation",
                organisation,
                content.transactions(),
                Transaction::receiverOrganisation);
        all.each("/inKind", organisation, organisation, content.inKind(), InKindContribution::organisation);
        all.each("/inKind", "receiver", organisation, content.inKind(), InKindContribution::receiver);
        all.each("/benefits", organisation, organisation, content.benefits(), Benefit::organisation);
        all.each("/consulted", organisation, organisation, content.consulted(), ConsultedParty::organisation);
        return all.uses;
    }

    static List<String> codes(Collection<Use> uses, String list) {
        return uses.stream()
                .filter(each -> each.list().equals(list))
                .map(Use::code)
                .distinct()
                .toList();
    }

    private void money(ProjectInput content) {
        each("/budgets", "type", "budget-type", content.budgets(), Budget::type);
        each("/budgets", "status", "budget-status", content.budgets(), Budget::status);
        each(
                "/budgets",
                "value/currency",
                "currency",
                content.budgets(),
                each -> each.value().currency());
        each("/transactions", "type", "transaction-type", content.transactions(), Transaction::type);
        each("/transactions", "flowType", "flow-type", content.transactions(), Transaction::flowType);
        each("/transactions", "financeType", "finance-type", content.transactions(), Transaction::financeType);
        each(
                "/transactions",
                "value/currency",
                "currency",
                content.transactions(),
                each -> each.value().currency());
        each(
                "/inKind",
                "estimatedValue/currency",
                "currency",
                content.inKind(),
                each -> each.estimatedValue() == null
                        ? null
                        : each.estimatedValue().currency());
    }

    private void results(List<Result> results) {
        each("/results", "type", "result-type", results, Result::type);
        for (var i = 0; i < results.size(); i++) {
            var indicators = results.get(i).indicators();
            var at = "/results/" + i + "/indicators";
            each(at, "measure", "indicator-measure", indicators, Indicator::measure);
            for (var k = 0; k < indicators.size(); k++)
                each(
                        at + "/" + k + "/disaggregations",
                        null,
                        "disaggregation",
                        indicators.get(k).disaggregations(),
                        code -> code);
        }
    }

    private <T> void each(
            String pointer, @Nullable String member, String list, List<T> parts, Function<T, @Nullable String> code) {
        for (var i = 0; i < parts.size(); i++)
            add(
                    Stream.of(pointer, String.valueOf(i), member == null ? "" : member)
                            .filter(step -> !step.isEmpty())
                            .reduce((one, two) -> one + "/" + two)
                            .orElseThrow(),
                    list,
                    code.apply(parts.get(i)));
    }

    private void add(String pointer, String list, @Nullable String code) {
        if (code != null) uses.add(new Use(pointer, list, code));
    }
}
