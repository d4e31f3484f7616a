package org.cooperationhub.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.jspecify.annotations.Nullable;

/** The faults of a file, the first of them in full and the rest as a count, so that the answer stays small. */
final class RowFaults {
    private static final int MOST = 200;
    private final List<Fault> first = new ArrayList<>();
    private int count;

    /**
     * @param column pointer below the line, empty for the whole line
     * @param code null where there is no fault
     */
    void add(long line, String column, @Nullable String code, Object... params) {
        if (code == null) return;
        if (count++ < MOST) first.add(Fault.at("/line/" + line + column, code, Words.say("fault." + code, params)));
    }

    int count() {
        return count;
    }

    /** Ends with 422 unless there was no fault. */
    void end() {
        if (count == 0) return;
        var more = count - first.size();
        if (more > 0)
            first.add(new Fault(
                    "", null, null, "more-faults", Words.say("fault.more-faults", more), Map.of("more", more)));
        throw Problems.invalid(first);
    }
}
