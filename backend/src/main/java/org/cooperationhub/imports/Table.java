package org.cooperationhub.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The columns of a table and its first rows, to choose a mapping by. */
@Schema(name = "ImportTable")
public record Table(
        List<Heading> columns,

        @Schema(
                description =
                        "The cells of the first rows, at most five, in the order of the columns; long ones are cut")
        List<List<String>> rows) {

    /** One column. */
    @Schema(name = "ImportColumn")
    public record Heading(
            @Schema(examples = "Titre") String column,

            @Schema(
                    description =
                            "What it is read as: a column of the table of projects, externalId, sourceVersion; null where it is not read",
                    examples = "title.fr")
            @Nullable
            String target,

            @Schema(
                    description =
                            "False for one that nobody decided on: neither the mapping nor its name says what it is")
            boolean known) {}
}
