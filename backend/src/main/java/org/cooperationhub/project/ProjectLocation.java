package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A place of the project: a point, or the line of a cable or backbone.
 *
 * @param line GeoJSON geometry (RFC 7946)
 */
@Embeddable
@Schema(name = "ProjectLocation")
public record ProjectLocation(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 300) Map<String, String> name,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KE") @Nullable
        String country,

        @Schema(description = "First level of administration") @PlainText @Size(max = 200) @Nullable
        String admin1,

        @Schema(description = "WGS 84 degrees north", examples = "-4.05")
        @DecimalMin("-90")
        @DecimalMax("90")
        @Digits(integer = 2, fraction = 6)
        @Nullable
        BigDecimal latitude,

        @Schema(description = "WGS 84 degrees east", examples = "39.67")
        @DecimalMin("-180")
        @DecimalMax("180")
        @Digits(integer = 3, fraction = 6)
        @Nullable
        BigDecimal longitude,

        @JdbcTypeCode(SqlTypes.JSON) @Valid @Nullable Line line,

        @Schema(description = "IATI GeographicExactness: 1 exact, 2 approximate", examples = "1") @Nullable
        String exactness,

        @Schema(description = "IATI GeographicLocationClass", examples = "3") @Nullable
        String locationClass,

        @Schema(description = "IATI GeographicLocationReach: 1 activity, 2 beneficiaries", examples = "1") @Nullable
        String reach) {
    public ProjectLocation {
        id = Ids.orNew(id);
        latitude = Decimals.plain(latitude);
        longitude = Decimals.plain(longitude);
        name = name == null ? Map.of() : name;
    }
}
