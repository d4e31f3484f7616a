package org.cooperationhub.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the columns of a source's tables are read. */
@Schema(name = "SourceMappingInput")
public record MappingInput(
        @Schema(
                description =
                        "Those that are not read by their own name. A column that is named as in the table of projects that the hub exports needs no entry")
        @Size(max = 500)
        List<@Valid @NotNull ColumnInput> columns,

        @Schema(
                description = "What every row has, by target; a column with the same target wins",
                examples = "{\"activityStatus\": \"1\"}")
        @Size(max = 100)
        Map<String, @NotNull @Size(max = 10000) String> constants,

        @Schema(
                description =
                        "Of days, as Java's DateTimeFormatter has it; a format without day or month makes days that are known so exactly. Null for ISO 8601, which is always read",
                examples = "dd/MM/yyyy")
        @Size(min = 1, max = 50)
        @Nullable
        String dateFormat,

        @Schema(description = "Between the entries of a cell; null for a semicolon", examples = "|")
        @Size(min = 1, max = 5)
        @Nullable
        String listSeparator) {

    /** One column. */
    @Schema(name = "ColumnMappingInput")
    public record ColumnInput(
            @Schema(description = "As the first line has it", examples = "Statut") @NotBlank @Size(max = 300)
            String column,

            @Schema(
                    description =
                            "A column of the table of projects, such as title.fr or countries; externalId; sourceVersion. Null leaves the column out",
                    examples = "activityStatus")
            @Nullable
            String target,

            @Schema(
                    description =
                            "What stands there, to what it means; of a list, entry by entry. Anything else stays as it is",
                    examples = "{\"en cours\": \"2\"}")
            @Size(max = 2000)
            Map<String, @NotNull @Size(max = 1000) String> values) {

        public ColumnInput {
            values = values == null ? Map.of() : values;
        }
    }

    public MappingInput {
        columns = columns == null ? List.of() : columns;
        constants = constants == null ? Map.of() : constants;
    }

    Mapping mapping() {
        return new Mapping(
                columns.stream()
                        .map(each -> new Mapping.Column(each.column.strip(), each.target, each.values))
                        .toList(),
                constants,
                dateFormat,
                listSeparator);
    }
}
