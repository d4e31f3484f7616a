package org.cooperationhub.organisation;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation named in another record. */
@Schema(name = "OrganisationRef")
public record OrganisationRef(
        UUID id, @Schema(examples = "DEMO-KE") String code, Map<String, String> name) {
    public static OrganisationRef of(Organisation from) {
        return new OrganisationRef(from.id, from.code, from.name.map());
    }
}
