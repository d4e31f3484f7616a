package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
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

/** Where a statement of the record comes from. */
@Embeddable
@Schema(name = "Source")
public record Source(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 300, required = true)
        Map<String, String> title,

        @Schema(description = "Who published it") @PlainText @Size(max = 300) @Nullable
        String publisher,

        @WebAddress @Nullable String url,

        @Schema(description = "Id of a document of this project") @Nullable
        UUID document,

        @Schema(description = "True if an official body published it")
        boolean official,

        @Nullable LocalDate retrievedOn) {
    public Source {
        id = Ids.orNew(id);
        title = title == null ? Map.of() : title;
    }
}
