package org.cooperationhub.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Texts;
import org.cooperationhub.common.WebAddress;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Identifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself when it asks to become a member. */
@Schema(name = "ApplicationInput")
public record ApplicationInput(
        @NotNull
        @Texts(max = 300, required = true)
        @Schema(description = "By language", examples = "{\"en\": \"Ministry of Digital Affairs\"}")
        Map<String, String> name,

        @Size(max = 40) @PlainText @Nullable String acronym,

        @NotNull
        @Pattern(regexp = CODE, message = "fault.not-an-organisation-code")
        @Schema(
                description = "The wished code, part of project codes: 2 to 20 of A-Z, 0-9 and hyphen",
                examples = "MODA-KE")
        String code,

        @NotNull ActorType actorType,

        @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2", examples = "KE") @Nullable
        String country,

        @WebAddress @Size(max = 400) @Nullable String website,

        @Size(max = 253)
        @Schema(
                description =
                        "Of its mail addresses; none at which anybody gets an address. The contact's is at it or below.",
                examples = "digital.example")
        @Nullable
        String domain,

        @Valid @Size(max = 10) @Nullable List<@NotNull Identifier> identifiers,
        @NotNull @Valid Contact contact) {
    static final String CODE = "[A-Z0-9][A-Z0-9-]{0,18}[A-Z0-9]";

    /** Who answers for the application and becomes the first administrator. */
    @Schema(name = "ApplicationContact")
    public record Contact(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Amina Otieno")
            String name,

            @NotBlank
            @Size(max = 254)
            @Pattern(regexp = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+")
            @Schema(examples = "amina@digital.example")
            String mail) {}
}
