package org.cooperationhub.codelist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Representation;
import org.cooperationhub.common.TextKind;
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

    /**
     * @param label by language
     * @param labelKind by language: OFFICIAL as the source has it, ORIGINAL and COURTESY are ours
     */
    @Schema(name = "CodeItem")
    public record Item(
            @Schema(examples = "9.c") String code,
            Map<String, String> label,

            @Schema(description = "By language: OFFICIAL as the source has it, ORIGINAL ours, COURTESY a translation")
            Map<String, TextKind> labelKind,

            CodeStatus status,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String parent) {

        static Item of(CodeItem item) {
            return new Item(
                    item.code, item.label, item.labelKind, item.status, item.validFrom, item.validTo, item.parent);
        }
    }

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
        var items = list.items.stream().map(Item::of).toList();
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
