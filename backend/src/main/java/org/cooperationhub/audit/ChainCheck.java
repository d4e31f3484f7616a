package org.cooperationhub.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes every hash of the chain anew. */
@ApplicationScoped
class ChainCheck {
    @Inject
    Chain chain;

    /** What is wrong with an event. */
    enum Fault {
        /** Its content is not what was sealed, or that of one before it was not. */
        CHANGED,
        MISSING,
        /** It is right, but not what the chain ended with. */
        NOT_THE_END
    }

    record Break(long number, Fault fault) {}

    /** @param broken the first event that is not right */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Report(
            long rows, long last, byte[] hash, @Nullable Break broken) {}

    /** Stops at the first break; events that are sealed meanwhile are left for the next time. */
    Report run() {
        var ends = chain.ends();
        var at = ends.purged();
        var hash = ends.purgedHash();
        while (at < ends.last()) {
            var rows = chain.sealed(at, ends.last(), Chain.BATCH);
            if (rows.isEmpty()) return broken(ends, at, at + 1, Fault.MISSING);
            for (var each : rows) {
                var number = each.number();
                if (number == null || number != at + 1) return broken(ends, at, at + 1, Fault.MISSING);
                hash = each.hash(number, hash);
                if (!Arrays.equals(hash, each.hash())) return broken(ends, at, number, Fault.CHANGED);
                at = number;
            }
        }
        if (!Arrays.equals(hash, ends.hash())) return broken(ends, at, at, Fault.NOT_THE_END);
        return new Report(at - ends.purged(), ends.last(), ends.hash(), null);
    }

    private static Report broken(Chain.Ends ends, long right, long number, Fault fault) {
        return new Report(right - ends.purged(), ends.last(), ends.hash(), new Break(number, fault));
    }

    /** True if this event has this hash now; what was noted elsewhere once tells of a chain that was made anew. */
    boolean isAsNoted(long number, byte[] hash) {
        var found = chain.sealed(number - 1, number, 1);
        return !found.isEmpty() && Arrays.equals(found.getFirst().hash(), hash);
    }
}
