package org.cooperationhub.file;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored file as clients see it. */
@Schema(name = "StoredFile")
public record StoredFileView(
        UUID id,

        @Schema(
                description = "SHA-256 of the bytes, hexadecimal; the last part of the file's address",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "In bytes", examples = "182044")
        long size,

        @Schema(description = "Media type, found in the bytes", examples = "application/pdf")
        String format,

        @Schema(description = "As it was sent, without what no system can show or keep", examples = "report.pdf")
        String name,

        @Schema(description = "SKIPPED where the hub has no virus scanner")
        ScanStatus scanStatus,

        Instant createdAt) {
    public static StoredFileView of(StoredFile from) {
        return new StoredFileView(
                from.id, from.sha256, from.size, from.format, from.name, from.scanStatus, from.createdAt);
    }
}
