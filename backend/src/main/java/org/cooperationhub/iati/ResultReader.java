package org.cooperationhub.iati;

import static org.cooperationhub.iati.ActivityReader.list;
import static org.cooperationhub.iati.IatiFinding.Code.MISSING;
import static org.cooperationhub.iati.Values.JSON;
import static org.cooperationhub.iati.Values.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Results, indicators, periods and targets. */
final class ResultReader {
    private static final int DECIMALS = 6;
    private final Values values;

    ResultReader(Values values) {
        this.values = values;
    }

    void read(Node activity, ObjectNode input) {
        for (var each : activity.all("result")) {
            var title = values.texts(each.one("title"), "result/title", 300);
            if (title.isEmpty()) {
                values.found(MISSING, "result/title", "");
                each.leave();
                continue;
            }
            var result = list(input, "results").addObject();
            Values.id(each, result);
            put(result, "type", each.attribute("type"));
            put(result, "title", title);
            put(result, "description", values.texts(each.one("description"), "result/description", 2000));
            for (var indicator : each.all("indicator")) indicator(indicator, result);
        }
    }

    private void indicator(Node of, ObjectNode result) {
        if (of.attribute("hub:derived") != null) {
            of.takeWhole();
            return;
        }
        var title = values.texts(of.one("title"), "result/indicator/title", 300);
        if (title.isEmpty()) {
            values.found(MISSING, "result/indicator/title", "");
            of.leave();
            return;
        }
        var indicator = list(result, "indicators").addObject();
        Values.id(of, indicator);
        put(indicator, "title", title);
        put(indicator, "description", values.texts(of.one("description"), "result/indicator/description", 2000));
        put(indicator, "measure", of.attribute("measure"));
        put(indicator, "unit", of.attribute("hub:unit"));
        indicator.put(
                "ascending",
                !List.of("0", "false").contains(Objects.requireNonNullElse(of.attribute("ascending"), "1")));
        indicator.put("cumulative", "true".equals(of.attribute("hub:cumulative")));
        var parts = of.attribute("hub:disaggregations");
        if (parts != null) put(indicator, "disaggregations", List.of(parts.split(" ", -1)));
        for (var each : of.all("reference", each -> "9".equals(each.peek("vocabulary")))) {
            each.attribute("vocabulary");
            put(
                    indicator,
                    "sdgIndicator",
                    values.plainOrNull(each.attribute("code"), "result/indicator/reference", 20));
        }
        var base = of.one("baseline");
        var own = of.one("hub:baseline");
        if (base != null || own != null) indicator.set("baseline", baseline(base == null ? own : base));
        for (var each : of.all("period")) period(each, indicator);
    }

    private ObjectNode baseline(@Nullable Node from) {
        var of = Objects.requireNonNull(from);
        var path = "result/indicator/baseline";
        var baseline = JSON.objectNode();
        var year = values.number(of.attribute("year"), path + "/@year", 0);
        if (year != null) baseline.put("year", year.intValue());
        put(baseline, "value", values.number(of.attribute("value"), path + "/@value", DECIMALS));
        put(baseline, "numerator", values.number(of.attribute("hub:numerator"), path, DECIMALS));
        put(baseline, "denominator", values.number(of.attribute("hub:denominator"), path, DECIMALS));
        var comment = values.ownTexts(of, "comment", 1000);
        put(
                baseline,
                "comment",
                comment.isEmpty() ? values.texts(of.one("comment"), path + "/comment", 1000) : comment);
        return baseline;
    }

    private void period(Node of, ObjectNode indicator) {
        var path = "result/indicator/period";
        var start = values.day(of.of("period-start", "iso-date"), path + "/period-start/@iso-date");
        var end = values.day(of.of("period-end", "iso-date"), path + "/period-end/@iso-date");
        if (start == null || end == null) {
            values.found(MISSING, path + "/period-start", "");
            of.leave();
            return;
        }
        var period = list(indicator, "periods").addObject();
        Values.id(of, period);
        put(period, "start", start);
        put(period, "end", end);
        // targets of parts of the people counted are left over: the hub has one target for all
        for (var each : of.children)
            if (each.name.equals("target") && each.children.stream().noneMatch(part -> part.name.equals("dimension"))) {
                target(each.take(), period, path);
                break;
            }
        ActivityReader.reported(of, values);
    }

    private void target(Node of, ObjectNode period, String path) {
        put(period, "target", values.number(of.attribute("value"), path + "/target/@value", DECIMALS));
        put(period, "targetComment", values.texts(of.one("comment"), path + "/target/comment", 1000));
    }
}
