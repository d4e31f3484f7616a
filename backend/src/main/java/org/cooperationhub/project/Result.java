package org.cooperationhub.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the project brings about, and the indicators that show it. */
@Schema(name = "Result")
public record Result(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @Schema(description = "IATI ResultType: 1 output, 2 outcome, 3 impact, 9 other", examples = "1")
        String type,

        @Texts(max = 300, required = true) Map<String, String> title,
        @Texts(max = 2000) Map<String, String> description,
        @Size(max = 50) List<@Valid @NotNull Indicator> indicators) {
    public Result {
        id = Ids.orNew(id);
        type = type == null ? "1" : type;
        indicators = indicators == null ? List.of() : indicators;
        title = title == null ? Map.of() : title;
        description = description == null ? Map.of() : description;
    }
}
