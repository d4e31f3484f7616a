package org.cooperationhub.iati;

import static org.cooperationhub.iati.Values.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.cooperationhub.common.DatePrecision;

/** Reads the dates of an activity, by the codes of version 2 and the words of the versions before. */
final class DateReader {
    private static final Map<String, String> MEMBERS = Map.of(
            "1",
            "plannedStart",
            "2",
            "actualStart",
            "3",
            "plannedEnd",
            "4",
            "actualEnd",
            "start-planned",
            "plannedStart",
            "start-actual",
            "actualStart",
            "end-planned",
            "plannedEnd",
            "end-actual",
            "actualEnd");
    private final Node activity;
    private final Values values;
    private final ObjectNode input;

    DateReader(Node activity, Values values, ObjectNode input) {
        this.activity = activity;
        this.values = values;
        this.input = input;
    }

    void read() {
        for (var each : activity.all("activity-date")) {
            if (each.attribute("hub:derived") == null) date(each);
            else each.takeWhole();
        }
    }

    private void date(Node of) {
        var member = MEMBERS.get(Objects.requireNonNullElse(of.attribute("type"), ""));
        var told = of.attribute("iso-date");
        var day = values.day(told == null ? of.text() : told, "activity-date/@iso-date");
        if (member == null || input.has(member)) {
            of.leave();
            return;
        }
        put(input, member, day);
        // with each date, so that a day does not take the precision of the date that it replaces
        if (day != null) put(input, member + "Precision", precision(of));
    }

    /** A day where the hub does not say otherwise; a word that it does not know is left, and so reported. */
    private static DatePrecision precision(Node of) {
        for (var each : DatePrecision.values())
            if (each.name().equals(of.peek("hub:precision"))) {
                of.attribute("hub:precision");
                // says the same in words
                of.all("narrative").forEach(Node::takeWhole);
                return each;
            }
        return DatePrecision.DAY;
    }
}
