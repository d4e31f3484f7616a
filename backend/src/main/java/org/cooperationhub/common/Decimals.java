package org.cooperationhub.common;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in one form, so that what the database fills up with zeros equals what was written. */
public final class Decimals {
    private Decimals() {}

    /** The same number without trailing zeros and without an exponent. */
    public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) return null;
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
