package org.cooperationhub.file;

import java.util.List;
import java.util.Set;

/**
 * The formats of documents that the hub can tell by their bytes. Archives, pages, scripts and programs are not among
 * them, so that no setting lets them in.
 */
public enum DocumentFormat {
    PDF("application/pdf", List.of("pdf"), Set.of("application/x-pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), Set.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), Set.of()),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of("pptx"), Set.of()),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of()),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), Set.of()),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("odp"), Set.of()),
    /** Some browsers name a CSV file after the spreadsheet program that opens it. */
    CSV(
            "text/csv",
            List.of("csv"),
            Set.of("text/plain", "application/csv", "text/comma-separated-values", "application/vnd.ms-excel")),
    TXT("text/plain", List.of("txt"), Set.of()),
    PNG("image/png", List.of("png"), Set.of()),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    WEBP("image/webp", List.of("webp"), Set.of()),
    GEOJSON("application/geo+json", List.of("geojson"), Set.of("application/json", "application/vnd.geo+json")),
    JSON("application/json", List.of("json"), Set.of("text/json"));

    public final String mediaType;
    final List<String> extensions;
    private final Set<String> otherNames;

    DocumentFormat(String mediaType, List<String> extensions, Set<String> otherNames) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.otherNames = otherNames;
    }

    /** True if a sender may call a file of this format so. */
    boolean calledBy(String declared) {
        return declared.equals(mediaType) || otherNames.contains(declared);
    }
}
