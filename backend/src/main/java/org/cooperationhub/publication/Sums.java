package org.cooperationhub.publication;

import java.util.List;
import org.cooperationhub.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Budgets of countable published projects, per currency and never across them. The items of one currency add to its
 * total: what no share assigns to a code stands under none.
 */
@Schema(name = "Sums")
public record Sums(Dimension by, List<Item> items, List<Total> totals) {

    /** By what budgets are told apart. Shares come from the project; a single code without a share counts whole. */
    @Schema(name = "SumDimension")
    public enum Dimension {
        SDG_TARGET("project_revision_sdg", "target", "weight", "true"),
        COUNTRY("project_revision_country", "country", "percentage", "x.part <> 'PROVIDER'"),
        PROPOSAL("project_revision_proposal", "proposal", "share", "true"),
        SECTOR("project_revision_sector", "code", "percentage", "x.vocabulary = '1'");

        final String table;
        final String code;
        final String share;
        final String which;

        Dimension(String table, String code, String share, String which) {
            this.table = table;
            this.code = code;
            this.share = share;
            this.which = which;
        }
    }

    /** @param code null for what is assigned to no code */
    @Schema(name = "SumItem")
    public record Item(@Schema(examples = "9.c") @Nullable String code, Money value) {}

    @Schema(name = "SumTotal")
    public record Total(
            Money value,

            @Schema(description = "Projects with a budget in this currency", examples = "12")
            long projects) {}
}
