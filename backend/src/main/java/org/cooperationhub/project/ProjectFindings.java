package org.cooperationhub.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cooperationhub.common.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The publication checklist: what a project still needs before it may be handed in, approved or closed. The same rules
 * serve the form, the submission and imports.
 */
final class ProjectFindings {
    private static final Map<String, Set<String>> STATUS_MOVES = Map.of(
            "1", Set.of("2", "5"),
            "2", Set.of("3", "5", "6"),
            "3", Set.of("4", "2"),
            "4", Set.of(),
            "5", Set.of(),
            "6", Set.of("2", "5"));
    private final ProjectInput content;
    private final List<Finding> found = new ArrayList<>();

    private ProjectFindings(ProjectInput content) {
        this.content = content;
    }

    /**
     * @param texts of the revision, with kinds and ages
     * @param publishedStatus IATI ActivityStatus of the published revision; null where there is none
     * @param files SHA-256 of the files uploaded to the project
     */
    static Findings of(
            ProjectInput content, Map<String, LocalText> texts, @Nullable String publishedStatus, Set<String> files) {
        var check = new ProjectFindings(content);
        check.basics(texts);
        check.status(publishedStatus);
        check.shares();
        check.parties();
        check.places();
        check.money();
        check.benefits();
        check.documents(files);
        check.references();
        check.found.addAll(ResultFindings.of(content.results()));
        check.found.addAll(GroupFindings.of(content));
        return Findings.of(check.found);
    }

    private void basics(Map<String, LocalText> texts) {
        if (content.summary().getOrDefault(content.originalLanguage(), "").isBlank())
            add(FindingCode.SUMMARY_MISSING, "/summary/" + content.originalLanguage());
        if (content.proposals().isEmpty()) add(FindingCode.PROPOSALS_MISSING, "/proposals");
        if (content.countries().stream().noneMatch(each -> each.role().holdsKey()))
            add(FindingCode.COUNTRIES_MISSING, "/countries");
        if (content.plannedStart() == null && content.actualStart() == null)
            add(FindingCode.START_MISSING, "/plannedStart");
        if (content.sectors().isEmpty()) add(FindingCode.SECTORS_MISSING, "/sectors");
        if (content.sdgs().isEmpty()) add(FindingCode.SDGS_MISSING, "/sdgs");
        if (content.locations().isEmpty()) add(FindingCode.LOCATION_MISSING, "/locations");
        if (content.consulted().isEmpty()) add(FindingCode.CONSULTATION_MISSING, "/consulted");
        if (content.title().size() < 2) add(FindingCode.TRANSLATION_MISSING, "/title");
        texts.forEach((member, text) -> text.info().forEach((lang, info) -> {
            if (info.outdated()) add(FindingCode.TRANSLATION_OUTDATED, "/" + member + "/" + lang);
        }));
        for (var i = 0; i < content.milestones().size(); i++) {
            var each = content.milestones().get(i);
            if (each.status() == Milestone.Status.DONE && each.doneOn() == null)
                add(FindingCode.MILESTONE_NEEDS_DAY, "/milestones/" + i + "/doneOn");
        }
    }

    private void status(@Nullable String published) {
        var status = content.activityStatus();
        if (published != null
                && !published.equals(status)
                && !STATUS_MOVES.getOrDefault(published, Set.of()).contains(status))
            found.add(FindingCode.STATUS_MOVE.at("/activityStatus", ordered("from", published, "to", status)));
        if (status.equals("2") && content.plannedStart() == null && content.actualStart() == null)
            add(FindingCode.STATUS_NEEDS_START, "/activityStatus");
        if (!status.equals("4")) {
            if (content.benefits().isEmpty()) add(FindingCode.BENEFIT_MISSING, "/benefits");
            return;
        }
        if (content.actualEnd() == null) add(FindingCode.STATUS_NEEDS_END, "/actualEnd");
        if (content.benefits().stream().noneMatch(Benefit::hasBeneficiary)
                && content.noBenefitReason().values().stream().allMatch(String::isBlank))
            add(FindingCode.CLOSING_NEEDS_BENEFIT, "/benefits");
    }

    private void shares() {
        sum("/proposals", content.proposals(), ProjectProposal::share);
        sum(
                "/countries",
                content.countries().stream()
                        .filter(each -> each.role().holdsKey())
                        .toList(),
                ProjectCountry::percentage);
        for (var vocabulary : List.of("1", "2"))
            sum(
                    "/sectors",
                    content.sectors().stream()
                            .filter(each -> each.vocabulary().equals(vocabulary))
                            .toList(),
                    ProjectSector::percentage);
        sum("/sdgs", content.sdgs(), ProjectSdg::weight);
        for (var i = 0; i < content.countries().size(); i++) {
            var each = content.countries().get(i);
            if (!each.role().holdsKey() && each.percentage() != null)
                add(FindingCode.SHARE_OF_PROVIDER, "/countries/" + i + "/percentage");
        }
    }

    /** Domain invariant 3: all shares of one kind add to 100, or none is given. */
    private <T> void sum(String pointer, List<T> parts, Function<T, @Nullable BigDecimal> share) {
        var sum = BigDecimal.ZERO;
        var given = 0;
        for (var each : parts) {
            var value = share.apply(each);
            if (value == null) continue;
            given++;
            sum = sum.add(value);
        }
        if (given == 0) return;
        if (given < parts.size()) add(FindingCode.SHARES_INCOMPLETE, pointer);
        else if (sum.compareTo(BigDecimal.valueOf(100)) != 0)
            found.add(FindingCode.SHARES_NOT_100.at(pointer, Map.of("sum", sum.toPlainString())));
    }

    private void parties() {
        each("/organisations", content.organisations(), (at, each) -> party(at, each.organisation(), each.name()));
        each("/inKind", content.inKind(), (at, each) -> party(at, each.organisation(), each.name()));
        each("/consulted", content.consulted(), (at, each) -> party(at, each.organisation(), each.name()));
        if (content.organisations().stream().noneMatch(each -> each.role().equals("4")))
            add(FindingCode.IMPLEMENTER_MISSING, "/organisations");
    }

    private void party(String at, @Nullable String organisation, @Nullable String name) {
        var named = name != null && !name.isBlank();
        if (organisation == null && !named) add(FindingCode.PARTY_MISSING, at + "/organisation");
        if (organisation != null && named) add(FindingCode.PARTY_TWICE, at + "/name");
    }

    private void places() {
        each("/locations", content.locations(), (at, each) -> {
            var half = (each.latitude() == null) != (each.longitude() == null);
            if (half || (each.latitude() == null && each.line() == null))
                add(FindingCode.POINT_INCOMPLETE, at + "/latitude");
        });
    }

    private void money() {
        if (content.budgets().isEmpty()) add(FindingCode.BUDGET_MISSING, "/budgets");
        each("/budgets", content.budgets(), (at, each) -> {
            period(at + "/periodEnd", each.periodStart(), each.periodEnd());
            if (each.value().amount().signum() < 0) add(FindingCode.VALUE_NOT_POSITIVE, at + "/value/amount");
            if (each.periodStart().plusYears(1).isBefore(each.periodEnd()))
                add(FindingCode.BUDGET_LONG, at + "/periodEnd");
        });
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        each("/transactions", content.transactions(), (at, each) -> {
            if (each.date().isAfter(tomorrow)) add(FindingCode.DAY_IN_FUTURE, at + "/date");
        });
        each(
                "/inKind",
                content.inKind(),
                (at, each) -> period(at + "/periodEnd", each.periodStart(), each.periodEnd()));
    }

    private void benefits() {
        each("/benefits", content.benefits(), (at, each) -> {
            if (!each.hasBeneficiary()) add(FindingCode.BENEFICIARY_MISSING, at + "/country");
            period(at + "/periodEnd", each.periodStart(), each.periodEnd());
        });
    }

    private void period(String pointer, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) add(FindingCode.PERIOD_ORDER, pointer);
    }

    private void documents(Set<String> files) {
        each("/documents", content.documents(), (at, each) -> {
            if (each.file() == null && each.url() == null) add(FindingCode.DOCUMENT_EMPTY, at + "/file");
            if (each.file() != null && !files.contains(each.file())) add(FindingCode.FILE_UNKNOWN, at + "/file");
        });
    }

    private void references() {
        var indicators = new HashSet<UUID>();
        content.results().forEach(result -> result.indicators().forEach(each -> indicators.add(each.id())));
        var documents = new HashSet<UUID>();
        content.documents().forEach(each -> documents.add(each.id()));
        each("/benefits", content.benefits(), (at, each) -> {
            if (each.indicator() != null && !indicators.contains(each.indicator()))
                add(FindingCode.REFERENCE_UNKNOWN, at + "/indicator");
            if (each.evidence() != null && !documents.contains(each.evidence()))
                add(FindingCode.REFERENCE_UNKNOWN, at + "/evidence");
        });
        each("/sources", content.sources(), (at, each) -> {
            if (each.document() != null && !documents.contains(each.document()))
                add(FindingCode.REFERENCE_UNKNOWN, at + "/document");
        });
    }

    private static <T> void each(String pointer, List<T> parts, java.util.function.BiConsumer<String, T> rule) {
        for (var i = 0; i < parts.size(); i++) rule.accept(pointer + "/" + i, parts.get(i));
    }

    private void add(FindingCode code, String pointer) {
        found.add(code.at(pointer));
    }

    private static Map<String, String> ordered(String one, String first, String two, String second) {
        var params = new java.util.LinkedHashMap<String, String>();
        params.put(one, first);
        params.put(two, second);
        return params;
    }
}
