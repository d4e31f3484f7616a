package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that is to be reached by a day. */
@Embeddable
@Schema(name = "Milestone")
public record Milestone(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 300, required = true)
        Map<String, String> title,

        @NotNull LocalDate due,
        @Nullable LocalDate doneOn,
        @Enumerated(EnumType.STRING) Status status) {

    @Schema(name = "MilestoneStatus")
    public enum Status {
        PLANNED,
        DONE,
        MISSED,
        CANCELLED
    }

    public Milestone {
        id = Ids.orNew(id);
        status = status == null ? Status.PLANNED : status;
        title = title == null ? Map.of() : title;
    }
}
