package org.cooperationhub.common;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem; the transaction rolls back. Details are keys of {@code problems.properties}. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final ProblemCode code;
    final @Nullable String detail;
    final transient List<Problem.Fault> faults;
    final transient Problem.@Nullable Current current;
    final transient @Nullable List<String> changedFields;
    final transient Map<String, String> headers;
    final transient Problem.@Nullable Gone gone;

    ProblemException(
            ProblemCode code,
            @Nullable String detail,
            List<Problem.Fault> faults,
            Problem.@Nullable Current current,
            @Nullable List<String> changedFields,
            Map<String, String> headers) {
        super(code.key() + (detail == null ? "" : ": " + detail), null, false, false);
        this.code = code;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.current = current;
        this.changedFields = changedFields;
        this.headers = headers;
        this.gone = null;
    }

    public ProblemCode code() {
        return code;
    }

    public List<Problem.Fault> faults() {
        return faults;
    }

    ProblemException(ProblemCode code, Problem.Gone gone) {
        super(code.key(), null, false, false);
        this.code = code;
        this.detail = null;
        this.faults = List.of();
        this.current = null;
        this.changedFields = null;
        this.headers = Map.of();
        this.gone = gone;
    }
}
