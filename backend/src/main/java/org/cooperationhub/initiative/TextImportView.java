package org.cooperationhub.initiative;

import java.util.List;
import org.cooperationhub.officialtext.Finding;
import org.cooperationhub.officialtext.OfficialPart;
import org.cooperationhub.officialtext.OfficialPillar;
import org.cooperationhub.officialtext.OfficialText;
import org.cooperationhub.officialtext.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the hub found in a document, and whether it is stored. */
@Schema(name = "TextImport")
public record TextImportView(
        @Schema(description = "False for a dry run and for a document that is stored already")
        boolean saved,

        @Schema(description = "True if exactly these bytes are the current text")
        boolean alreadyStored,

        String sha256,
        long size,
        @Schema(examples = "en") String lang,

        @Schema(description = "Null if the document is no readable text") @Nullable
        Provenance provenance,

        @Nullable OfficialPart preamble,
        List<OfficialPillar> pillars,
        @Nullable OfficialPart closing,
        List<Finding> findings) {

    static TextImportView of(OfficialText text, String lang, List<Finding> findings, boolean saved, boolean stored) {
        return new TextImportView(
                saved,
                stored,
                text.sha256(),
                text.size(),
                lang,
                text.provenance(),
                text.preamble(),
                text.pillars(),
                text.closing(),
                findings);
    }
}
