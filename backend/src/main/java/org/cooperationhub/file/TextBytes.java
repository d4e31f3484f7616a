package org.cooperationhub.file;

import static org.cooperationhub.file.DocumentFormat.CSV;
import static org.cooperationhub.file.DocumentFormat.GEOJSON;
import static org.cooperationhub.file.DocumentFormat.JSON;
import static org.cooperationhub.file.DocumentFormat.TXT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Tells which of the formats that are text a text is; all of it is read, since its start proves little. */
final class TextBytes {
    private static final JsonFactory PARSERS = new JsonFactory();

    /** The types of GeoJSON objects (RFC 7946 §1.4). */
    private static final Set<String> SHAPES = Set.of(
            "FeatureCollection",
            "Feature",
            "GeometryCollection",
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Polygon",
            "MultiPolygon");

    private TextBytes() {}

    /** The most exact first; none if there is something else behind the text. */
    static List<DocumentFormat> formats(Path file) throws IOException {
        if (hasNul(file)) return List.of();
        try (var json = PARSERS.createParser(file.toFile())) {
            var first = json.nextToken();
            if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) return List.of(TXT, CSV);
            var shape = shape(json);
            if (json.nextToken() != null) return List.of(TXT, CSV);
            return shape ? List.of(GEOJSON, JSON, TXT, CSV) : List.of(JSON, TXT, CSV);
        } catch (JsonProcessingException plain) {
            return List.of(TXT, CSV);
        }
    }

    /** Reads to the end of the value; true if its own member {@code type} is one of GeoJSON's. */
    private static boolean shape(JsonParser json) throws IOException {
        var shape = false;
        for (var depth = 1; depth > 0; ) {
            var token = json.nextToken();
            if (token == null) throw new IOException("the parser ends values itself");
            if (token.isStructStart()) depth++;
            if (token.isStructEnd()) depth--;
            if (depth == 1
                    && token == JsonToken.FIELD_NAME
                    && json.currentName().equals("type"))
                shape = json.nextToken() == JsonToken.VALUE_STRING && SHAPES.contains(json.getText());
        }
        return shape;
    }

    private static boolean hasNul(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var piece = new byte[64 * 1024];
            for (int read = in.read(piece); read >= 0; read = in.read(piece))
                for (var i = 0; i < read; i++) if (piece[i] == 0) return true;
            return false;
        }
    }
}
