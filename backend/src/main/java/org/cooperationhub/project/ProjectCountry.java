package org.cooperationhub.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A country and what it has to do with the project.
 *
 * @param percentage of the project's value; those of locations and beneficiaries add to 100, or none is given
 */
@Embeddable
@Schema(name = "ProjectCountry")
public record ProjectCountry(
        @Schema(description = "ISO 3166-1 alpha-2", examples = "KE") @NotNull
        String country,

        @Column(name = "part") @Enumerated(EnumType.STRING) @NotNull
        Role role,

        @Schema(description = "Per cent; empty for a PROVIDER", examples = "60") @Percentage @Nullable
        BigDecimal percentage) {

    /** LOCATION: it happens there. BENEFICIARY: its people benefit. PROVIDER: it gives. The first two hold a key. */
    @Schema(name = "ProjectCountryRole")
    public enum Role {
        LOCATION,
        BENEFICIARY,
        PROVIDER;

        public boolean holdsKey() {
            return this != PROVIDER;
        }
    }

    public ProjectCountry {
        percentage = Decimals.plain(percentage);
    }
}
