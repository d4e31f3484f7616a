package org.cooperationhub.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cooperationhub.common.Problem.Fault;

/** Small rules that every write follows. */
@ApplicationScoped
public class Writes {
    @Inject
    RequestFacts facts;

    /** A POST that makes a record without natural key must be safe to repeat. */
    public void requireKey() {
        if (facts.idempotencyKey() == null && !facts.dryRun())
            throw Problems.of(
                    ProblemCode.IDEMPOTENCY_KEY_MISSING,
                    Fault.header("Idempotency-Key", "missing", Words.say("fault.key-missing")));
    }

    public Fault readOnly(String pointer) {
        return Fault.at(pointer, "read-only", Words.say("fault.read-only"));
    }

    /** The field versions after these members changed with the write that makes {@code version}. */
    public Map<String, Long> stamped(Map<String, Long> before, Collection<String> changed, long version) {
        var result = new HashMap<>(before);
        changed.forEach(each -> result.put(each, version));
        return result;
    }
}
