package org.cooperationhub.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an administrator writes of an endpoint. */
@Schema(name = "WebhookInput")
public record WebhookInput(
        @NotBlank
        @WebAddress
        @Schema(
                description = "https, a public address, a port that the hub allows (443), no user name in it",
                examples = "https://partner.example/hooks/coop")
        String url,

        @Schema(
                description =
                        "NOTIFY (default): one message for all changes of five seconds; EVENTS: one for each change")
        WebhookEndpoint.@Nullable Mode mode,

        @Size(max = 20)
        @Schema(
                description =
                        "Resource types, as in the change feed; empty for all but drafts. project-draft brings the drafts of the own organisation.",
                examples = "[\"project\"]")
        @Nullable
        List<String> types,

        @Size(max = 250)
        @Schema(
                description =
                        "ISO 3166-1 alpha-2: only records that name one of them, or a published version of which ever did",
                examples = "[\"KE\"]")
        @Nullable
        List<String> countries,

        @Size(max = 200) @Schema(description = "Ids: only these records") @Nullable
        List<UUID> entities,

        @Schema(description = "Only records of the organisation that the endpoint belongs to") @Nullable
        Boolean ownOrganisation) {

    static WebhookInput of(WebhookEndpoint from) {
        return new WebhookInput(
                from.url,
                from.mode,
                from.types.stream().map(Message::name).toList(),
                from.countries,
                from.entities,
                from.ownOrganisation);
    }

    /** Everything but the address, which is to be verified. */
    void writeTo(WebhookEndpoint to) {
        to.mode = mode == null ? WebhookEndpoint.Mode.NOTIFY : mode;
        to.types = orEmpty(types).stream().map(WebhookCheck::type).distinct().toList();
        to.countries = orEmpty(countries).stream().distinct().toList();
        to.entities = orEmpty(entities).stream().distinct().toList();
        to.ownOrganisation = Boolean.TRUE.equals(ownOrganisation);
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
