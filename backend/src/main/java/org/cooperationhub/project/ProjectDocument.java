package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Texts;
import org.cooperationhub.common.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A document of the project: a file kept here, or the address of one kept elsewhere.
 *
 * @param file SHA-256 of a file uploaded to this project
 */
@Embeddable
@Schema(name = "ProjectDocument")
public record ProjectDocument(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @Schema(description = "IATI DocumentCategory; A09 is a memorandum of understanding", examples = "A09") @NotNull
        String category,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 300, required = true)
        Map<String, String> title,

        @Schema(description = "ISO 639-1 language of the document", examples = "en") @Nullable
        String language,

        @Schema(description = "Hexadecimal SHA-256 of a file of this project")
        @Pattern(regexp = "^[0-9a-f]{64}$")
        @Nullable
        String file,

        @WebAddress @Nullable String url,

        @Schema(description = "Media type", examples = "application/pdf") @PlainText @Size(max = 100) @Nullable
        String format,

        @Nullable LocalDate documentDate,
        @Enumerated(EnumType.STRING) Visibility visibility) {

    /** PUBLIC: everybody. MEMBERS: whoever signs in for a member organisation. ORGANISATION: who may read the draft. */
    @Schema(name = "DocumentVisibility")
    public enum Visibility {
        PUBLIC,
        MEMBERS,
        ORGANISATION
    }

    public ProjectDocument {
        id = Ids.orNew(id);
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
        title = title == null ? Map.of() : title;
    }

    /** A memorandum of understanding; changing one concerns every key holder. */
    public boolean memorandum() {
        return category.equals("A09");
    }
}
