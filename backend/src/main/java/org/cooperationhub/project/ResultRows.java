package org.cooperationhub.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Results with their indicators and periods, folded from and unfolded into the rows of three tables. */
final class ResultRows {
    private ResultRows() {}

    static List<Result> read(ProjectRevision from) {
        var periods = from.periods.stream()
                .collect(Collectors.groupingBy(
                        PeriodRow::indicatorId, Collectors.mapping(ResultRows::period, Collectors.toList())));
        var indicators = from.indicators.stream()
                .collect(Collectors.groupingBy(
                        IndicatorRow::resultId,
                        Collectors.mapping(
                                each -> indicator(each, periods.getOrDefault(each.id(), List.of())),
                                Collectors.toList())));
        return from.results.stream()
                .map(each -> new Result(
                        each.id(),
                        each.type(),
                        each.title(),
                        each.description(),
                        indicators.getOrDefault(each.id(), List.of())))
                .toList();
    }

    static void write(List<Result> from, ProjectRevision to) {
        var results = new ArrayList<ResultRow>();
        var indicators = new ArrayList<IndicatorRow>();
        var periods = new ArrayList<PeriodRow>();
        for (var result : from) {
            results.add(new ResultRow(result.id(), result.type(), result.title(), result.description()));
            for (var indicator : result.indicators()) {
                indicators.add(row(result.id(), indicator));
                for (var period : indicator.periods())
                    periods.add(new PeriodRow(
                            period.id(),
                            indicator.id(),
                            period.start(),
                            period.end(),
                            period.target(),
                            period.targetComment()));
            }
        }
        to.results = ProjectContent.replaced(to.results, results);
        to.indicators = ProjectContent.replaced(to.indicators, indicators);
        to.periods = ProjectContent.replaced(to.periods, periods);
    }

    private static IndicatorRow row(UUID result, Indicator from) {
        return new IndicatorRow(
                from.id(),
                result,
                from.title(),
                from.description(),
                from.measure(),
                from.unit(),
                from.ascending(),
                from.cumulative(),
                from.baseline(),
                from.sdgIndicator(),
                from.disaggregations());
    }

    private static Indicator indicator(IndicatorRow from, List<Period> periods) {
        return new Indicator(
                from.id(),
                from.title(),
                from.description(),
                from.measure(),
                from.unit(),
                from.ascending(),
                from.cumulative(),
                from.baseline(),
                from.sdgIndicator(),
                from.disaggregations(),
                periods);
    }

    private static Period period(PeriodRow from) {
        return new Period(from.id(), from.start(), from.end(), from.target(), from.targetComment());
    }
}
