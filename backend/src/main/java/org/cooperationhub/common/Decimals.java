package org.cooperationhub.common;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in one form, so that what the database fills up with zeros equals what was written. */
public final class Decimals {
    /** No column holds as many digits. */
    private static final int MOST_ZEROS = 40;

    private Decimals() {}

    /**
     * The same number without trailing zeros and without an exponent. One too large for any column keeps its exponent
     * until its validation refuses it: to spell 1e10000000 out takes many seconds.
     */
    public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) return null;
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MOST_ZEROS ? stripped.setScale(0) : stripped;
    }
}
