package org.cooperationhub.common;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** A day as clients write it: a string {@code YYYY-MM-DD} between 1900 and 2200, and nothing else. */
final class StrictDates extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    StrictDates() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
        var day = Days.parse(in.getText());
        return day != null
                ? day
                : (LocalDate) context.handleWeirdStringValue(LocalDate.class, in.getText(), "not a day");
    }
}
