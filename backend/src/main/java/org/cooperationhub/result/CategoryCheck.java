package org.cooperationhub.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Words;
import org.cooperationhub.country.Countries;
import org.cooperationhub.project.DisaggregatedValue;

/** Whose part of a value: a code of the list that belongs to the dimension, so that values of projects can be added. */
@ApplicationScoped
class CategoryCheck {
    private static final String COUNTRY = "COUNTRY";
    private static final Map<String, String> LISTS = Map.of(
            "SEX", "sex",
            "AGE", "age-group",
            "DISABILITY", "disability-status",
            "RURAL_URBAN", "rural-urban",
            "INCOME", "income-group",
            "GROUP", "vulnerable-group");

    @Inject
    CodeLists codeLists;

    @Inject
    Countries countries;

    /** @param before what stood there; a category of it may stay though it is withdrawn */
    List<Fault> faults(List<DisaggregatedValue> parts, List<DisaggregatedValue> before) {
        var kept = new HashSet<String>();
        before.forEach(each -> kept.add(each.dimension() + " " + each.category()));
        var known = countries.known(parts.stream()
                .filter(each -> each.dimension().equals(COUNTRY))
                .map(DisaggregatedValue::category)
                .toList());
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < parts.size(); i++) {
            var each = parts.get(i);
            if (!kept.contains(each.dimension() + " " + each.category()))
                add(faults, "/disaggregation/" + i + "/category", each, known);
        }
        return faults;
    }

    private void add(List<Fault> faults, String at, DisaggregatedValue part, Set<String> known) {
        var list = LISTS.get(part.dimension());
        if (list != null) {
            var fault = codeLists.fault(at, list, part.category());
            if (fault != null) faults.add(fault);
        } else if (part.dimension().equals(COUNTRY) && !known.contains(part.category()))
            faults.add(Fault.at(at, "unknown-code", Words.say("fault.unknown-code", part.category(), "country")));
    }
}
