package org.cooperationhub.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Representation;
import org.cooperationhub.export.Columns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the columns of a source's tables are read. */
@Schema(name = "SourceMapping")
public record MappingView(
        @Schema(description = "0 while none was saved: the table of our own exports")
        long version,

        @Schema(examples = "demo-partner") String source,
        List<MappedColumn> columns,
        Map<String, String> constants,
        @Schema(examples = "dd/MM/yyyy") @Nullable String dateFormat,
        @Schema(examples = "|") @Nullable String listSeparator,
        @Nullable Instant updatedAt,

        @Schema(description = "Everything that a column can be read as")
        List<String> targets)
        implements Representation {

    /** One column. */
    @Schema(name = "MappedColumn")
    public record MappedColumn(
            @Schema(examples = "Statut") String column,
            @Schema(examples = "activityStatus") @Nullable String target,
            @Schema(examples = "{\"en cours\": \"2\"}") Map<String, String> values) {}

    static MappingView of(String source, Mapping mapping, long version, @Nullable Instant updatedAt) {
        var targets = new ArrayList<>(List.of(Mapping.EXTERNAL_ID, Mapping.SOURCE_VERSION));
        targets.addAll(Columns.read());
        return new MappingView(
                version,
                source,
                mapping.columns().stream()
                        .map(each -> new MappedColumn(each.column(), each.target(), each.values()))
                        .toList(),
                mapping.constants(),
                mapping.dateFormat(),
                mapping.listSeparator(),
                updatedAt,
                targets);
    }

    @Override
    public String address() {
        return "/sources/" + source + "/mapping";
    }
}
