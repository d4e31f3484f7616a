package org.cooperationhub.publication;

import java.util.Map;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a project is taken away from readers. */
@Schema(name = "UnpublicationInput")
public record UnpublicationInput(
        @Schema(description = "By language; shown to everybody who asks for the project")
        @Texts(max = 2000, required = true)
        Map<String, String> reason) {
    public UnpublicationInput {
        reason = reason == null ? Map.of() : reason;
    }
}
