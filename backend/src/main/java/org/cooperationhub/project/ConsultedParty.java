package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Texts;
import org.cooperationhub.organisation.ActorType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who was asked about the project, and whether they answered. Persons are never named. */
@Embeddable
@Schema(name = "ConsultedParty")
public record ConsultedParty(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @Schema(description = "Code of a member organisation", examples = "DEMO-SN") @Nullable
        String organisation,

        @Schema(description = "Name of one that is no member, or of a group of people")
        @PlainText
        @Size(max = 300)
        @Nullable
        String name,

        @Schema(description = "Of one that is no member; a member brings its own")
        @Enumerated(EnumType.STRING)
        @Nullable
        ActorType actorType,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "SN") @Nullable
        String country,

        @NotNull LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 2000) Map<String, String> answer) {
    public ConsultedParty {
        id = Ids.orNew(id);
        answer = answer == null ? Map.of() : answer;
    }
}
