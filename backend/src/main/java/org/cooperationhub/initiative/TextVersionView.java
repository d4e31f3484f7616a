package org.cooperationhub.initiative;

import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.officialtext.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stored text without its bytes; {@code href} answers with them. */
@Schema(name = "TextVersion")
public record TextVersionView(
        UUID id,
        TextVersion.Target target,
        @Nullable Integer proposalNumber,

        @Schema(description = "Counts the versions of the same part and language", examples = "1")
        int seq,

        @Schema(examples = "en") String lang,

        @Schema(description = "SHA-256 of the bytes, hexadecimal")
        String sha256,

        @Schema(description = "Bytes") int size,
        TextVersion.Status status,
        Provenance provenance,
        @Nullable String fileName,
        Instant importedAt,

        @Schema(examples = "/api/v1/initiatives/CN-AF-2021/texts/0193a3f0-0000-7000-8000-000000000001")
        String href) {

    static TextVersionView of(TextVersion from) {
        return new TextVersionView(
                from.id,
                from.target,
                from.proposal == null ? null : from.proposal.number,
                from.seq,
                from.lang,
                from.sha256,
                from.size,
                from.status,
                from.provenance,
                from.fileName,
                from.importedAt,
                "/api/v1/initiatives/" + from.initiative.code + "/texts/" + from.id);
    }
}
