package org.cooperationhub.project;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line on the map as GeoJSON (RFC 7946, LineString): positions of longitude and latitude. */
@Schema(name = "Line")
public record Line(
        @Schema(examples = "LineString") @NotNull @Pattern(regexp = "^LineString$")
        String type,

        @Schema(
                description = "2 to 2,000 positions, each longitude and latitude",
                examples = "[[39.67, -4.05], [36.82, -1.29]]")
        @NotNull
        @Size(min = 2, max = 2000)
        List<
                        @NotNull @Size(min = 2, max = 2) @Position List<
                                @NotNull @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 15)
                                BigDecimal>>
                coordinates) {}
