package org.cooperationhub.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.project.Baseline;
import org.cooperationhub.project.Indicator;
import org.cooperationhub.project.Period;
import org.cooperationhub.project.ReportedValue;
import org.cooperationhub.project.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Baseline, target and actual of every indicator of a project. */
@Schema(name = "Results")
public record ResultsView(UUID project, long revisionVersion, List<IndicatorProgress> indicators) {

    /** @param toDate null while nothing is reported, and where periods cannot be added */
    @Schema(name = "IndicatorProgress")
    public record IndicatorProgress(
            UUID result,
            UUID indicator,
            Map<String, String> title,

            @Schema(description = "IATI IndicatorMeasure", examples = "1")
            String measure,

            @Nullable String unit,
            boolean ascending,
            boolean cumulative,
            @Nullable Baseline baseline,
            @Nullable BigDecimal toDate,
            List<PeriodProgress> periods) {}

    /**
     * @param achieved per cent of the way from the baseline to the target; null where one of them is missing or they
     *     are equal: no baseline is invented
     */
    @Schema(name = "PeriodProgress")
    public record PeriodProgress(
            UUID period,
            LocalDate start,
            LocalDate end,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable String notAvailableReason,
            @Nullable BigDecimal achieved,

            @Schema(description = "True if the period takes no report and no decision any more, reported or not")
            boolean locked) {}

    static ResultsView of(
            UUID project, long version, List<Result> results, Map<UUID, ReportedValue> values, Set<UUID> locked) {
        return new ResultsView(
                project,
                version,
                results.stream()
                        .flatMap(result ->
                                result.indicators().stream().map(each -> progress(result, each, values, locked)))
                        .toList());
    }

    private static IndicatorProgress progress(
            Result result, Indicator indicator, Map<UUID, ReportedValue> values, Set<UUID> locked) {
        var baseline = indicator.baseline();
        var start = baseline == null ? null : baseline.value();
        var periods = indicator.periods().stream()
                .sorted(Comparator.comparing(Period::start).thenComparing(Period::end))
                .map(each -> progress(each, values.get(each.id()), start, locked.contains(each.id())))
                .toList();
        return new IndicatorProgress(
                result.id(),
                indicator.id(),
                indicator.title(),
                indicator.measure(),
                indicator.unit(),
                indicator.ascending(),
                indicator.cumulative(),
                baseline,
                toDate(indicator, periods),
                periods);
    }

    private static PeriodProgress progress(
            Period period, @Nullable ReportedValue value, @Nullable BigDecimal baseline, boolean locked) {
        var actual = value == null ? null : value.value();
        return new PeriodProgress(
                period.id(),
                period.start(),
                period.end(),
                period.target(),
                actual,
                value == null ? null : value.notAvailableReason(),
                achieved(baseline, period.target(), actual),
                locked);
    }

    private static @Nullable BigDecimal achieved(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal actual) {
        if (baseline == null || target == null || actual == null) return null;
        var way = target.subtract(baseline);
        if (way.signum() == 0) return null;
        return Decimals.plain(
                actual.subtract(baseline).multiply(BigDecimal.valueOf(100)).divide(way, 2, RoundingMode.HALF_UP));
    }

    /** Only counted units add up; a cumulative value holds those before it. */
    private static @Nullable BigDecimal toDate(Indicator indicator, List<PeriodProgress> periods) {
        var reported = periods.stream()
                .map(PeriodProgress::actual)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (reported.isEmpty()) return null;
        if (indicator.cumulative()) return reported.getLast();
        return indicator.measure().equals("1") ? reported.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }
}
