package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.country.Countries;
import org.cooperationhub.initiative.Initiatives;
import org.cooperationhub.initiative.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Checks of a project that look beyond one member: codes in their lists, dates against each other (domain invariants 4
 * and 14).
 */
@ApplicationScoped
class ProjectCheck {
    @Inject
    CodeLists codeLists;

    @Inject
    Countries countries;

    @Inject
    Initiatives initiatives;

    /**
     * The proposals named, or 422 with every fault at once. Codes that stood there before may stay though withdrawn.
     */
    List<Proposal> check(ProjectInput input, @Nullable ProjectInput before) {
        var faults = new ArrayList<Fault>();
        addOnChange(
                faults,
                "/scopeLevel",
                "activity-scope",
                input.scopeLevel(),
                before == null ? null : before.scopeLevel());
        addOnChange(
                faults,
                "/collaborationType",
                "collaboration-type",
                input.collaborationType(),
                before == null ? null : before.collaborationType());
        if (input.title().getOrDefault(input.originalLanguage(), "").isBlank())
            faults.add(Fault.at(
                    "/title/" + input.originalLanguage(),
                    "original-missing",
                    Words.say("fault.original-missing", input.originalLanguage())));
        var known = countries.known(input.countries());
        unknown(
                faults,
                "/countries/",
                "country",
                input.countries(),
                known,
                before == null ? List.of() : before.countries());
        var proposals = initiatives.proposals(input.proposals());
        unknown(
                faults,
                "/proposals/",
                "proposal",
                input.proposals(),
                proposals.keySet(),
                before == null ? List.of() : before.proposals());
        dates(faults, input);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        return List.copyOf(proposals.values());
    }

    private void addOnChange(
            List<Fault> faults, String pointer, String list, @Nullable String code, @Nullable String before) {
        var fault = code == null || code.equals(before) ? null : codeLists.fault(pointer, list, code);
        if (fault != null) faults.add(fault);
    }

    private static void unknown(
            List<Fault> faults,
            String pointer,
            String list,
            List<String> codes,
            Set<String> known,
            List<String> before) {
        for (var i = 0; i < codes.size(); i++)
            if (!known.contains(codes.get(i)) && !before.contains(codes.get(i)))
                faults.add(Fault.at(pointer + i, "unknown-code", Words.say("fault.unknown-code", codes.get(i), list)));
    }

    private static void dates(List<Fault> faults, ProjectInput input) {
        order(faults, "/plannedEnd", input.plannedStart(), input.plannedEnd());
        order(faults, "/actualEnd", input.actualStart(), input.actualEnd());
        // one day of grace: it is tomorrow already in parts of the world
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        future(faults, "/actualStart", input.actualStart(), tomorrow);
        future(faults, "/actualEnd", input.actualEnd(), tomorrow);
        if (input.activityStatus().equals("2") && input.plannedStart() == null && input.actualStart() == null)
            faults.add(Fault.at("/activityStatus", "status-needs-start", Words.say("fault.status-needs-start")));
        if (input.activityStatus().equals("4") && input.actualEnd() == null)
            faults.add(Fault.at("/activityStatus", "status-needs-end", Words.say("fault.status-needs-end")));
    }

    private static void order(List<Fault> faults, String pointer, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start))
            faults.add(Fault.at(pointer, "date-order", Words.say("fault.date-order", start.toString())));
    }

    private static void future(List<Fault> faults, String pointer, @Nullable LocalDate day, LocalDate tomorrow) {
        if (day != null && day.isAfter(tomorrow))
            faults.add(Fault.at(pointer, "date-in-future", Words.say("fault.date-in-future")));
    }
}
