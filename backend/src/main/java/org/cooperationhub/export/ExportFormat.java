package org.cooperationhub.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.jspecify.annotations.Nullable;

/** What an export can be written as. */
public enum ExportFormat {
    /** One JSON document on each line, and a line that ends them (https://github.com/ndjson/ndjson-spec). */
    NDJSON("ndjson", ExportFormat.NDJSON_TYPE, "ndjson"),
    /** One row for each record (RFC 4180). */
    CSV("csv", ExportFormat.CSV_TYPE, "csv"),
    /** A workbook with a sheet for each kind of part. */
    XLSX("xlsx", ExportFormat.XLSX_TYPE, "xlsx"),
    /** A FeatureCollection of the places and lines (RFC 7946). */
    GEOJSON("geojson", ExportFormat.GEOJSON_TYPE, "geojson"),
    /** One document of IATI 2.03 activities. */
    IATI_XML("iati-xml", ExportFormat.XML_TYPE, "xml");

    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String GEOJSON_TYPE = "application/geo+json";
    static final String XML_TYPE = "application/xml";
    final String key;
    final String mediaType;
    final String extension;

    ExportFormat(String key, String mediaType, String extension) {
        this.key = key;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** With the character set, where the bytes do not tell it themselves. */
    String contentType() {
        return this == CSV ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** The one that is named, else the first that is accepted; 400 for an unknown name, 406 if none is accepted. */
    static ExportFormat chosen(@Nullable String named, List<MediaType> accepted, List<ExportFormat> offered) {
        if (named != null)
            return offered.stream()
                    .filter(each -> each.key.equals(named))
                    .findFirst()
                    .orElseThrow(() -> Problems.invalidParameter("format", "not-a-code", keys(offered)));
        for (var type : accepted)
            for (var each : offered) if (type.isCompatible(MediaType.valueOf(each.mediaType))) return each;
        throw Problems.of(ProblemCode.NOT_ACCEPTABLE);
    }

    private static String keys(List<ExportFormat> offered) {
        return offered.stream().map(each -> each.key).collect(Collectors.joining(", "));
    }

    static List<ExportFormat> all() {
        return Arrays.asList(values());
    }
}
