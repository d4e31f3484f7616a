package org.cooperationhub.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.jspecify.annotations.Nullable;

/** What an import is read from, under the names that exports have. */
enum ImportFormat {
    /** An item of a batch, or a project of an export, on each line. */
    NDJSON("ndjson", Set.of("application/x-ndjson", "application/ndjson")),
    /** A table (RFC 4180). */
    CSV("csv", Set.of("text/csv")),
    /** The first sheet of a workbook, or the one called projects. */
    XLSX("xlsx", Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    /** IATI 2.03 activities. */
    IATI_XML("iati-xml", Set.of("application/xml", "text/xml"));

    final String key;
    private final Set<String> types;

    ImportFormat(String key, Set<String> types) {
        this.key = key;
        this.types = types;
    }

    boolean table() {
        return this == CSV || this == XLSX;
    }

    /** The one that is named, else that of the content type; 400 for an unknown name, 415 for an unknown type. */
    static ImportFormat of(@Nullable String named, @Nullable MediaType type) {
        if (named != null)
            return Arrays.stream(values())
                    .filter(each -> each.key.equals(named))
                    .findFirst()
                    .orElseThrow(() -> Problems.invalidParameter("format", "not-a-code", keys()));
        if (type == null) throw unsupported();
        var name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.types.contains(name))
                .findFirst()
                .orElseThrow(ImportFormat::unsupported);
    }

    private static ProblemException unsupported() {
        var types = Arrays.stream(values())
                .flatMap(each -> each.types.stream())
                .sorted()
                .collect(Collectors.joining(", "));
        return Problems.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, Map.of(HttpHeaders.ACCEPT, types));
    }

    private static String keys() {
        return Arrays.stream(values()).map(each -> each.key).collect(Collectors.joining(", "));
    }
}
