package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.TextKind;
import org.cooperationhub.common.Words;
import org.cooperationhub.country.Countries;
import org.cooperationhub.initiative.Initiatives;
import org.cooperationhub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * What no draft may hold, however incomplete: codes outside their lists (domain invariant 14), parts named twice, dates
 * against each other (invariant 4), machine texts called official (invariant 13). What is merely missing is a finding.
 */
@ApplicationScoped
public class ProjectCheck {
    @Inject
    CodeLists codeLists;

    @Inject
    Countries countries;

    @Inject
    Initiatives initiatives;

    @Inject
    Organisations organisations;

    /** Codes of records that were asked for already, so that many contents together cost few queries. */
    public static final class Known {
        private final Map<String, Set<String>> asked = new HashMap<>();
        private final Map<String, Set<String>> found = new HashMap<>();

        private Set<String> of(String list) {
            return found.computeIfAbsent(list, key -> new HashSet<>());
        }

        private void learn(String list, Collection<String> codes, Function<Set<String>, Set<String>> find) {
            var known = asked.computeIfAbsent(list, key -> new HashSet<>());
            var open = new HashSet<>(codes);
            open.removeAll(known);
            if (open.isEmpty()) return;
            known.addAll(open);
            of(list).addAll(find.apply(open));
        }
    }

    /** 422 with every fault at once. A code that stood there before may stay though withdrawn. */
    void check(ProjectInput input, @Nullable ProjectInput before) {
        var known = new Known();
        learn(known, List.of(input));
        var faults = faults(input, before, known);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
    }

    /** Asks for the records that these contents name, at most one query a kind. */
    public void learn(Known known, Collection<ProjectInput> inputs) {
        var records = new ArrayList<CodeUses.Use>();
        inputs.forEach(each -> records.addAll(CodeUses.records(each)));
        known.learn("country", CodeUses.codes(records, "country"), countries::known);
        known.learn(
                "proposal",
                CodeUses.codes(records, "proposal"),
                codes -> initiatives.proposals(codes).keySet());
        known.learn("organisation", CodeUses.codes(records, "organisation"), organisations::known);
    }

    /** Every fault, by its place in the content; asks for nothing that is not known. */
    public List<Fault> faults(ProjectInput input, @Nullable ProjectInput before, Known known) {
        var faults = new ArrayList<Fault>();
        if (input.title().getOrDefault(input.originalLanguage(), "").isBlank())
            faults.add(Fault.at(
                    "/title/" + input.originalLanguage(),
                    "original-missing",
                    Words.say("fault.original-missing", input.originalLanguage())));
        kinds(faults, input, before);
        codes(faults, input, before, known);
        twice(faults, input);
        dates(faults, input);
        return faults;
    }

    private static void kinds(List<Fault> faults, ProjectInput input, @Nullable ProjectInput before) {
        input.textKinds().forEach((member, kinds) -> {
            if (!input.texts().containsKey(member))
                faults.add(Fault.at("/textKinds/" + member, "unknown-member", Words.say("fault.unknown-member")));
            kinds.forEach((lang, kind) -> {
                var was = before == null
                        ? null
                        : before.textKinds()
                                .getOrDefault(member, java.util.Map.of())
                                .get(lang);
                var same = before != null
                        && java.util.Objects.equals(text(input, member, lang), text(before, member, lang));
                if (kind == TextKind.OFFICIAL && was == TextKind.MACHINE && same)
                    faults.add(Fault.at(
                            "/textKinds/" + member + "/" + lang,
                            "machine-not-official",
                            Words.say("fault.machine-not-official")));
            });
        });
    }

    private static @Nullable String text(ProjectInput input, String member, String lang) {
        return input.texts().getOrDefault(member, java.util.Map.of()).get(lang);
    }

    private void codes(List<Fault> faults, ProjectInput input, @Nullable ProjectInput before, Known records) {
        var known = new HashSet<String>();
        if (before != null) CodeUses.of(before).forEach(each -> known.add(each.list() + " " + each.code()));
        for (var use : CodeUses.of(input)) {
            if (known.contains(use.list() + " " + use.code())) continue;
            var fault = codeLists.fault(use.pointer(), use.list(), use.code());
            if (fault != null) faults.add(fault);
        }
        var uses = CodeUses.records(input);
        var old = before == null ? List.<CodeUses.Use>of() : CodeUses.records(before);
        for (var list : List.of("country", "proposal", "organisation"))
            unknown(faults, uses, list, records.of(list), old);
    }

    private static void unknown(
            List<Fault> faults, List<CodeUses.Use> uses, String list, Set<String> known, List<CodeUses.Use> old) {
        var before = CodeUses.codes(old, list);
        for (var use : uses)
            if (use.list().equals(list) && !known.contains(use.code()) && !before.contains(use.code()))
                faults.add(Fault.at(use.pointer(), "unknown-code", Words.say("fault.unknown-code", use.code(), list)));
    }

    private static void twice(List<Fault> faults, ProjectInput input) {
        twice(faults, "/countries", input.countries(), each -> each.country() + " " + each.role());
        twice(faults, "/proposals", input.proposals(), ProjectProposal::proposal);
        twice(faults, "/sectors", input.sectors(), each -> each.vocabulary() + "/" + each.code());
        twice(faults, "/sdgs", input.sdgs(), ProjectSdg::target);
        twice(faults, "/markers", input.markers(), ProjectMarker::marker);
        twice(faults, "/groups", input.groups(), ProjectGroup::group);
        twice(faults, "/relatedProjects", input.relatedProjects(), each -> each.type() + " " + each.project());
        twice(faults, "/locations", input.locations(), ProjectLocation::id);
        twice(faults, "/budgets", input.budgets(), Budget::id);
        twice(faults, "/transactions", input.transactions(), Transaction::id);
        twice(faults, "/inKind", input.inKind(), InKindContribution::id);
        twice(faults, "/benefits", input.benefits(), Benefit::id);
        twice(faults, "/milestones", input.milestones(), Milestone::id);
        twice(faults, "/documents", input.documents(), ProjectDocument::id);
        twice(faults, "/sources", input.sources(), Source::id);
        twice(faults, "/consulted", input.consulted(), ConsultedParty::id);
        twice(faults, "/results", input.results(), Result::id);
        var indicators = new HashSet<Object>();
        var periods = new HashSet<Object>();
        for (var i = 0; i < input.results().size(); i++) {
            var at = "/results/" + i + "/indicators";
            twice(faults, at, input.results().get(i).indicators(), Indicator::id, indicators);
            for (var k = 0; k < input.results().get(i).indicators().size(); k++)
                twice(
                        faults,
                        at + "/" + k + "/periods",
                        input.results().get(i).indicators().get(k).periods(),
                        Period::id,
                        periods);
        }
    }

    private static <T> void twice(List<Fault> faults, String pointer, List<T> parts, Function<T, Object> key) {
        twice(faults, pointer, parts, key, new HashSet<>());
    }

    private static <T> void twice(
            List<Fault> faults, String pointer, List<T> parts, Function<T, Object> key, Set<Object> seen) {
        for (var i = 0; i < parts.size(); i++)
            if (!seen.add(key.apply(parts.get(i))))
                faults.add(Fault.at(
                        pointer + "/" + i,
                        "named-twice",
                        Words.say("fault.named-twice", String.valueOf(key.apply(parts.get(i))))));
    }

    private static void dates(List<Fault> faults, ProjectInput input) {
        order(faults, "/plannedEnd", input.plannedStart(), input.plannedEnd(), input.plannedEndPrecision());
        order(faults, "/actualEnd", input.actualStart(), input.actualEnd(), input.actualEndPrecision());
        // one day of grace: it is tomorrow already in parts of the world
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        future(faults, "/actualStart", input.actualStart(), tomorrow);
        future(faults, "/actualEnd", input.actualEnd(), tomorrow);
    }

    /** A year may end after a day in it: what counts is the last day that the end may mean. */
    private static void order(
            List<Fault> faults,
            String pointer,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            DatePrecision precision) {
        if (start != null && end != null && precision.last(end).isBefore(start))
            faults.add(Fault.at(pointer, "date-order", Words.say("fault.date-order", start.toString())));
    }

    private static void future(List<Fault> faults, String pointer, @Nullable LocalDate day, LocalDate tomorrow) {
        if (day != null && day.isAfter(tomorrow))
            faults.add(Fault.at(pointer, "date-in-future", Words.say("fault.date-in-future")));
    }
}
