package org.cooperationhub.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cooperationhub.publication.PublishedRows;
import org.jspecify.annotations.Nullable;

/**
 * Each place of each project as a feature: its line where it has one, else its point. After the features stands a
 * member {@code end} with the number of projects and the cursor; RFC 7946 allows such members.
 */
final class GeoJsonWriting implements Writing {
    private final ObjectMapper json;
    private final JsonGenerator out;

    GeoJsonWriting(OutputStream to, ObjectMapper json) throws IOException {
        this.json = json;
        this.out = json.getFactory().createGenerator(to);
        // whoever gives the stream closes it, and only when all is written
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    }

    @Override
    public void start() throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "FeatureCollection");
        out.writeArrayFieldStart("features");
    }

    @Override
    public void rows(List<PublishedRows.Row> rows) throws IOException {
        for (var each : rows) {
            var project = json.readTree(each.body());
            for (var place : project.path("locations")) feature(project, place);
        }
    }

    private void feature(JsonNode project, JsonNode place) throws IOException {
        var line = place.path("line");
        var point = place.path("latitude").isNumber() && place.path("longitude").isNumber();
        if (!line.isObject() && !point) return;
        out.writeStartObject();
        out.writeStringField("type", "Feature");
        out.writeStringField("id", place.path("id").asText());
        out.writeFieldName("geometry");
        if (line.isObject()) json.writeTree(out, line);
        else {
            out.writeStartObject();
            out.writeStringField("type", "Point");
            out.writeArrayFieldStart("coordinates");
            out.writeNumber(place.get("longitude").decimalValue());
            out.writeNumber(place.get("latitude").decimalValue());
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeObjectFieldStart("properties");
        out.writeStringField("project", project.path("id").asText());
        out.writeStringField("code", project.path("code").asText());
        member("title", project.path("title"));
        member("name", place.path("name"));
        member("activityStatus", project.path("activityStatus"));
        for (var each : List.of("country", "admin1", "exactness", "locationClass", "reach"))
            member(each, place.path(each));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void member(String name, JsonNode value) throws IOException {
        out.writeFieldName(name);
        json.writeTree(out, value.isMissingNode() ? json.nullNode() : value);
    }

    @Override
    public void end(long count, @Nullable String cursor) throws IOException {
        out.writeEndArray();
        out.writeObjectFieldStart("end");
        out.writeNumberField("count", count);
        out.writeStringField("cursor", cursor);
        out.writeEndObject();
        out.writeEndObject();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
