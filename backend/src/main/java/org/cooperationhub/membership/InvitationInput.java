package org.cooperationhub.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.cooperationhub.account.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to ask in, as what. */
@Schema(name = "InvitationInput")
public record InvitationInput(
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = ADDRESS, message = "fault.not-an-address")
        @Schema(
                description = "Where the mail goes; only who reads it there can accept",
                examples = "amina@ministry-ke.example")
        String email,

        @NotNull @Schema(description = "Only below the caller's own; a platform administrator may give each")
        MemberRole role,

        @Size(min = 1, max = 200)
        @Schema(description = "How the person is listed until they sign in", examples = "Amina Otieno")
        @Nullable
        String name,

        @Pattern(regexp = "en|fr|ar|zh-Hans|pt|sw", message = "fault.not-a-hub-language")
        @Schema(
                description = "Language of the mail: en, fr, ar, zh-Hans, pt or sw; English unless said",
                examples = "sw")
        @Nullable
        String language) {

    /** What HTML takes for an address, with a domain of two parts at least. */
    static final String ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+";

    String address() {
        return email.toLowerCase(Locale.ROOT);
    }
}
