package org.cooperationhub.iati;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import javax.xml.stream.XMLStreamException;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.project.ProjectView;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a project as {@code activity-date}. The standard knows days alone, and takes a less specific date as
 * text (documentation of activity-date in its schema): a month or a year stands as its first day, with
 * {@code hub:precision} for the hub and {@code 2027-06} or {@code 2028} in the narrative for everybody else.
 */
final class DateWriter {
    private final XmlOut out;

    DateWriter(XmlOut out) {
        this.out = out;
    }

    void dates(ProjectView of) throws XMLStreamException {
        date("1", of.plannedStart(), of.plannedStartPrecision());
        date("2", of.actualStart(), of.actualStartPrecision());
        date("3", of.plannedEnd(), of.plannedEndPrecision());
        date("4", of.actualEnd(), of.actualEndPrecision());
        if (of.plannedStart() == null && of.actualStart() == null && of.plannedEnd() == null && of.actualEnd() == null)
            derived(LocalDate.ofInstant(of.createdAt(), ZoneOffset.UTC));
    }

    private void date(String type, @Nullable LocalDate day, DatePrecision precision) throws XMLStreamException {
        if (day == null) return;
        out.element("activity-date", () -> {
            out.attribute("type", type);
            out.attribute("iso-date", day);
            var known = known(day, precision);
            if (known == null) return;
            out.hub("precision", precision);
            out.narrative(known);
        });
    }

    private static @Nullable String known(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> null;
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private void derived(LocalDate created) throws XMLStreamException {
        out.element("activity-date", () -> {
            out.attribute("type", "1");
            out.attribute("iso-date", created);
            out.hub("derived", "true");
            out.narrative("No date is known; this is the day of the record.");
        });
    }
}
