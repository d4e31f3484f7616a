package org.cooperationhub.source;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version in the words of the source: a counter that only rises, or an instant (RFC 3339). */
final class SourceVersion {
    private static final Pattern COUNTER = Pattern.compile("[0-9]{1,40}");
    private static final int MOST = 64;

    private SourceVersion() {}

    static boolean valid(String version) {
        return counter(version) || (version.length() <= MOST && instant(version) != null);
    }

    /** False for a counter against an instant: neither is older. */
    static boolean comparable(String one, String other) {
        return counter(one) == counter(other);
    }

    /** True if {@code sent} is older than what is stored. */
    static boolean older(String sent, String stored) {
        if (counter(sent)) return new BigInteger(sent).compareTo(new BigInteger(stored)) < 0;
        var one = instant(sent);
        var other = instant(stored);
        return one != null && other != null && one.toInstant().isBefore(other.toInstant());
    }

    private static boolean counter(String version) {
        return COUNTER.matcher(version).matches();
    }

    private static @Nullable OffsetDateTime instant(String version) {
        try {
            return OffsetDateTime.parse(version);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
