package org.cooperationhub.codelist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code list with its items in the order of its source. */
@Schema(name = "CodeList")
public record CodeListView(
        long version,
        @Schema(examples = "sdg-target") String key,
        Map<String, String> name,
        String owner,
        String sourceVersion,
        @Nullable String url,
        String licence,
        Instant updatedAt,
        List<Item> items)
        implements Representation {

    /** @param label by language; languages that the source does not have are absent */
    @Schema(name = "CodeItem")
    public record Item(
            @Schema(examples = "9.c") String code,
            Map<String, String> label,
            CodeStatus status,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String parent) {}

    /** A code list without its items. */
    @Schema(name = "CodeListSummary")
    public record Summary(
            long version,
            String key,
            Map<String, String> name,
            String owner,
            String sourceVersion,
            @Nullable String url,
            String licence,
            Instant updatedAt) {
        static Summary of(CodeList list) {
            return new Summary(
                    list.version,
                    list.listKey,
                    list.name,
                    list.owner,
                    list.sourceVersion,
                    list.url,
                    list.licence,
                    list.updatedAt);
        }
    }

    static CodeListView of(CodeList list) {
        var items = list.items.stream()
                .map(each -> new Item(each.code, each.label, each.status, each.validFrom, each.validTo, each.parent))
                .toList();
        return new CodeListView(
                list.version,
                list.listKey,
                list.name,
                list.owner,
                list.sourceVersion,
                list.url,
                list.licence,
                list.updatedAt,
                items);
    }
}
