package org.cooperationhub.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.project.Indicator;
import org.jspecify.annotations.Nullable;

/** What a reported value must be: a number or a reason, with the numbers behind a percentage, told apart as planned. */
@ApplicationScoped
class ReportCheck {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    /** Parts of these do not overlap, so that together they are no more than the whole. */
    private static final Set<String> DISJOINT = Set.of("SEX", "AGE", "DISABILITY", "RURAL_URBAN", "INCOME");

    @Inject
    CodeLists codeLists;

    @Inject
    CategoryCheck categories;

    /** 422 for what no draft may hold. */
    void check(ReportInput input, @Nullable ReportInput before, Indicator indicator, Set<java.util.UUID> documents) {
        var faults = new ArrayList<Fault>();
        var reason = input.notAvailableReason();
        if (reason != null && (before == null || !reason.equals(before.notAvailableReason()))) {
            var fault = codeLists.fault("/notAvailableReason", "not-available-reason", reason);
            if (fault != null) faults.add(fault);
        }
        if (reason != null && input.value() != null) add(faults, "/notAvailableReason", "value-and-reason");
        percentage(faults, input, indicator);
        parts(faults, input, indicator);
        faults.addAll(categories.faults(input.disaggregation(), before == null ? List.of() : before.disaggregation()));
        for (var i = 0; i < input.evidence().size(); i++)
            if (!documents.contains(input.evidence().get(i))) add(faults, "/evidence/" + i, "unknown-document");
        if (!faults.isEmpty()) throw Problems.invalid(faults);
    }

    /** 422 for what is still missing at submission. */
    void complete(ValueReport report, Indicator indicator) {
        var faults = new ArrayList<Fault>();
        var words = report.narrative.values().stream().anyMatch(each -> !each.isBlank());
        var qualitative = indicator.measure().equals("5");
        if (report.notAvailableReason == null) {
            if (qualitative && !words && report.value == null) add(faults, "/narrative", "narrative-needed");
            if (!qualitative && report.value == null) add(faults, "/value", "value-or-reason");
            if (indicator.measure().equals("2") && (report.numerator == null || report.denominator == null))
                add(faults, report.numerator == null ? "/numerator" : "/denominator", "percentage-parts");
            if (report.value != null)
                for (var dimension : indicator.disaggregations())
                    if (report.disaggregation.stream()
                            .noneMatch(each -> each.dimension().equals(dimension) && each.value() != null))
                        faults.add(Fault.at(
                                "/disaggregation",
                                "disaggregation-missing",
                                Words.say("fault.disaggregation-missing", dimension)));
        }
        if (!faults.isEmpty()) throw Problems.invalid(faults);
    }

    private static void percentage(List<Fault> faults, ReportInput input, Indicator indicator) {
        if (!indicator.measure().equals("2")) {
            if (input.numerator() != null) add(faults, "/numerator", "not-a-percentage");
            if (input.denominator() != null) add(faults, "/denominator", "not-a-percentage");
            return;
        }
        var below = input.denominator();
        if (below != null && below.signum() <= 0) add(faults, "/denominator", "denominator-not-positive");
        var above = input.numerator();
        var value = input.value();
        if (above == null || below == null || below.signum() <= 0 || value == null) return;
        var counted = above.multiply(BigDecimal.valueOf(100)).divide(below, 6, RoundingMode.HALF_UP);
        if (counted.subtract(value).abs().compareTo(TOLERANCE) > 0)
            faults.add(Fault.at(
                    "/value",
                    "percentage-differs",
                    Words.say(
                            "fault.percentage-differs",
                            counted.setScale(2, RoundingMode.HALF_UP).toPlainString())));
    }

    private static void parts(List<Fault> faults, ReportInput input, Indicator indicator) {
        var seen = new HashSet<String>();
        var sums = new HashMap<String, BigDecimal>();
        for (var i = 0; i < input.disaggregation().size(); i++) {
            var each = input.disaggregation().get(i);
            var at = "/disaggregation/" + i;
            if (!indicator.disaggregations().contains(each.dimension()))
                faults.add(Fault.at(
                        at + "/dimension",
                        "unknown-dimension",
                        Words.say("fault.unknown-dimension", each.dimension())));
            if (!seen.add(each.dimension() + " " + each.category()))
                faults.add(Fault.at(at + "/category", "named-twice", Words.say("fault.named-twice", each.category())));
            if (each.value() != null) sums.merge(each.dimension(), each.value(), BigDecimal::add);
        }
        var value = input.value();
        if (value == null || !indicator.measure().equals("1")) return;
        sums.forEach((dimension, sum) -> {
            if (DISJOINT.contains(dimension) && sum.compareTo(value) > 0)
                faults.add(Fault.at(
                        "/disaggregation", "parts-exceed-value", Words.say("fault.parts-exceed-value", dimension)));
        });
    }

    private static void add(List<Fault> faults, String pointer, String code) {
        faults.add(Fault.at(pointer, code, Words.say("fault." + code)));
    }
}
