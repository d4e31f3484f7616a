package org.cooperationhub.officialtext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.officialtext.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Collects findings; of each code the first 100 in full and the rest as a count, so that answers stay small. */
final class Findings {
    static final int MAX_PER_CODE = 100;

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(Severity severity, String code, String detail, @Nullable Integer line, Map<String, Object> params) {
        if (counts.merge(code, 1, Integer::sum) <= MAX_PER_CODE) {
            all.add(new Finding(severity, code, detail, line, params));
        }
    }

    void critical(String code, String detail, @Nullable Integer line, Map<String, Object> params) {
        add(Severity.CRITICAL, code, detail, line, params);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** In the order of the checks; a code that came up more often ends with one finding that has the param `more`. */
    List<Finding> list() {
        var list = new ArrayList<>(all);
        counts.forEach((code, count) -> {
            int more = count - MAX_PER_CODE;
            if (more > 0) {
                list.add(new Finding(
                        severityOf(code), code, more + " more of the same kind.", null, Map.of("more", more)));
            }
        });
        return List.copyOf(list);
    }

    private Severity severityOf(String code) {
        return all.stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow()
                .severity();
    }
}
