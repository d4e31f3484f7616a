package org.cooperationhub.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Texts;
import org.cooperationhub.common.WebAddress;
import org.cooperationhub.organisation.Identifier;
import org.cooperationhub.organisation.Organisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself, as its administrators write it. */
@Schema(name = "OrganisationInput")
public record OrganisationInput(
        @NotNull @Texts(max = 300, required = true) @Schema(description = "By language")
        Map<String, String> name,

        @Size(max = 40) @PlainText @Nullable String acronym,

        @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2", examples = "KE") @Nullable
        String country,

        @WebAddress @Size(max = 400) @Nullable String website,

        @Schema(description = "IATI OrganisationType", examples = "10") @Nullable
        String iatiType,

        @Valid @Size(max = 10) @Nullable List<@NotNull Identifier> identifiers) {

    static OrganisationInput of(Organisation from) {
        return new OrganisationInput(
                from.name.map(), from.acronym, from.country, from.website, from.iatiType, from.identifiers());
    }

    void writeTo(Organisation to) {
        to.name = to.name.rewritten(name);
        to.sortName = to.name.main();
        to.acronym = acronym;
        to.country = country;
        to.website = website;
        to.iatiType = iatiType;
    }
}
