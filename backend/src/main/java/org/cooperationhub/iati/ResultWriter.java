package org.cooperationhub.iati;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.cooperationhub.project.Baseline;
import org.cooperationhub.project.Indicator;
import org.cooperationhub.project.Period;
import org.cooperationhub.project.ProjectView;
import org.cooperationhub.project.ReportedValue;
import org.cooperationhub.project.Result;
import org.jspecify.annotations.Nullable;

/** Results, their indicators, and what was measured in each period. */
final class ResultWriter {
    private final XmlOut out;
    private Map<UUID, ReportedValue> values = Map.of();
    private String first = "en";

    ResultWriter(XmlOut out) {
        this.out = out;
    }

    void results(ProjectView of) throws XMLStreamException {
        first = of.originalLanguage();
        values = of.values().stream()
                .collect(Collectors.toMap(ReportedValue::period, Function.identity(), (one, other) -> one));
        for (var each : of.results()) out.element("result", () -> result(each));
    }

    private void result(Result of) throws XMLStreamException {
        out.attribute("type", of.type());
        out.hub("id", of.id());
        out.texts("title", of.title(), first);
        out.texts("description", of.description(), first);
        for (var each : of.indicators()) out.element("indicator", () -> indicator(each));
        // the schema wants one
        if (of.indicators().isEmpty())
            out.element("indicator", () -> {
                out.attribute("measure", "5");
                out.hub("derived", "true");
                out.texts("title", of.title(), first);
            });
    }

    private void indicator(Indicator of) throws XMLStreamException {
        out.attribute("measure", of.measure());
        out.attribute("ascending", of.ascending());
        out.hub("id", of.id());
        out.hub("unit", of.unit());
        out.hub("cumulative", of.cumulative());
        if (!of.disaggregations().isEmpty()) out.hub("disaggregations", String.join(" ", of.disaggregations()));
        out.texts("title", of.title(), first);
        out.texts("description", of.description(), first);
        if (of.sdgIndicator() != null)
            out.element("reference", () -> {
                out.attribute("vocabulary", "9");
                out.attribute("code", of.sdgIndicator());
            });
        var base = of.baseline();
        if (base != null && base.year() != null) out.element("baseline", () -> baseline(base));
        for (var each : of.periods()) out.element("period", () -> period(each));
        // the schema wants a year
        if (base != null && base.year() == null) out.hubElement("baseline", () -> baseline(base));
    }

    private void baseline(Baseline of) throws XMLStreamException {
        out.attribute("year", of.year());
        out.attribute("value", plain(of.value()));
        out.hub("numerator", plain(of.numerator()));
        out.hub("denominator", plain(of.denominator()));
        if (of.year() != null) out.texts("comment", of.comment(), first);
        else out.hubTexts("comment", of.comment(), first);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private void period(Period of) throws XMLStreamException {
        out.hub("id", of.id());
        out.element("period-start", () -> out.attribute("iso-date", of.start()));
        out.element("period-end", () -> out.attribute("iso-date", of.end()));
        if (of.target() != null || !of.targetComment().isEmpty())
            out.element("target", () -> {
                out.attribute("value", plain(of.target()));
                out.texts("comment", of.targetComment(), first);
            });
        @Nullable ReportedValue value = values.get(of.id());
        if (value != null) actual(value);
    }

    /** The whole value, then the value of each part; without a value, the reason that there is none. */
    private void actual(ReportedValue of) throws XMLStreamException {
        out.element("actual", () -> {
            out.attribute("value", plain(of.value()));
            out.hub("numerator", plain(of.numerator()));
            out.hub("denominator", plain(of.denominator()));
            out.hub("notAvailable", of.notAvailableReason());
            var told = of.notAvailableReason() == null || !of.narrative().isEmpty()
                    ? of.narrative()
                    : Map.of("en", "Not available: " + of.notAvailableReason());
            out.texts("comment", told, first);
        });
        for (var each : of.disaggregation())
            out.element("actual", () -> {
                out.attribute("value", plain(each.value()));
                out.element("dimension", () -> {
                    out.attribute("name", each.dimension());
                    out.attribute("value", each.category());
                });
            });
    }
}
