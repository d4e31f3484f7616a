package org.cooperationhub.export;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dump that can be fetched. */
@Schema(name = "Dump")
public record DumpView(
        UUID id,

        @Schema(description = "Last part of its address", examples = "projects-20261127T020000.000Z.ndjson.gz")
        String name,

        @Schema(description = "What is inside the gzip file: ndjson, csv or iati-xml", examples = "ndjson")
        String format,

        @Schema(examples = "application/gzip") String mediaType,

        @Schema(
                description = "SHA-256 of the file, hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "In bytes", examples = "182044")
        long size,

        @Schema(description = "Projects in it", examples = "25000")
        long records,

        @Schema(description = "Position of the change feed from before the first project")
        String cursor,

        @Schema(
                description = "Where it is, as long as it is kept",
                examples = "/api/v1/dumps/projects-20261127T020000.000Z.ndjson.gz")
        String href,

        Instant createdAt) {
    static DumpView of(Dump from) {
        return new DumpView(
                from.id,
                from.name,
                from.format,
                from.mediaType,
                from.sha256,
                from.size,
                from.records,
                from.syncCursor,
                "/api/v1/dumps/" + from.name,
                from.createdAt);
    }
}
