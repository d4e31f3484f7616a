package org.cooperationhub.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom members may ask about the project. Shown to members alone, never in public answers or exports. */
@Embeddable
@Schema(name = "Contact")
public record Contact(
        @Column(name = "contact_name") @PlainText @Size(max = 200) @Nullable
        String name,

        @Column(name = "contact_email")
        @PlainText
        @Size(max = 254)
        @Pattern(regexp = "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$")
        @Nullable
        String email,

        @Column(name = "contact_phone") @PlainText @Size(max = 40) @Nullable
        String phone) {}
