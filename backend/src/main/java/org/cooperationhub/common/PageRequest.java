package org.cooperationhub.common;

import java.math.BigInteger;
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
        if (!limit.matches("0*[1-9][0-9]{0,30}")) throw Problems.invalidParameter("limit", "not-a-limit");
        return new BigInteger(limit).min(BigInteger.valueOf(MAX_LIMIT)).intValue();
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
