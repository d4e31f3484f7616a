package org.cooperationhub.common;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of every list. */
public class PageRequest {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    @RestQuery
    @Parameter(
            description = "Rows a page, 1 to 200; larger values are taken as 200",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "50"))
    public @Nullable String limit;

    @RestQuery
    @Parameter(description = "The nextCursor of the page before; opaque, valid for the same filter and sort")
    public @Nullable String cursor;

    @RestQuery
    @Parameter(
            description = "Ask for the total: exact, or capped at 10,000",
            schema = @Schema(enumeration = {"exact", "capped"}))
    public @Nullable String count;

    public int rows() {
        if (limit == null) return DEFAULT_LIMIT;
        try {
            var rows = Integer.parseInt(limit);
            if (rows >= 1) return Math.min(rows, MAX_LIMIT);
        } catch (NumberFormatException notANumber) {
            // answered below like every other wrong value
        }
        throw Problems.invalidParameter("limit", "not-a-limit");
    }

    public boolean counted() {
        return count != null;
    }

    public boolean capped() {
        if (count == null || count.equals("exact")) return false;
        if (count.equals("capped")) return true;
        throw Problems.invalidParameter("count", "not-a-count");
    }
}
