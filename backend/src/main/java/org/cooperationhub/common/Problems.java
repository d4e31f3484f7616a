package org.cooperationhub.common;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Problem.Fault;
import org.jspecify.annotations.Nullable;

/** The problems that features answer with, by name. */
public final class Problems {
    private Problems() {}

    public static ProblemException notFound() {
        return of(ProblemCode.NOT_FOUND);
    }

    /** The record was public once. */
    public static ProblemException gone(Instant since, @Nullable String reason) {
        return new ProblemException(new Problem.Gone(since, reason));
    }

    /** The caller may see the record but not do this; {@code needed} names the role that could. */
    public static ProblemException forbidden(String needed) {
        return new ProblemException(
                ProblemCode.FORBIDDEN, Words.say("forbidden.role", needed), List.of(), null, null, Map.of());
    }

    public static ProblemException wrongState(Enum<?> now, Enum<?> wanted) {
        return new ProblemException(
                ProblemCode.WRONG_STATE,
                Words.say("wrong-state.from-to", now.name(), wanted.name()),
                List.of(),
                null,
                null,
                Map.of());
    }

    public static ProblemException duplicate(String pointer, String value) {
        return new ProblemException(
                ProblemCode.DUPLICATE,
                null,
                List.of(Fault.at(pointer, "duplicate", Words.say("fault.duplicate", value))),
                null,
                null,
                Map.of());
    }

    public static ProblemException invalid(List<Fault> faults) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED, null, faults, null, null, Map.of());
    }

    public static ProblemException invalidParameter(String name, String detailKey, Object... params) {
        return new ProblemException(
                ProblemCode.INVALID_PARAMETER,
                null,
                List.of(Fault.parameter(name, detailKey, Words.say("fault." + detailKey, params))),
                null,
                null,
                Map.of());
    }

    public static ProblemException of(ProblemCode code, Fault... faults) {
        return new ProblemException(code, null, List.of(faults), null, null, Map.of());
    }

    public static ProblemException of(ProblemCode code, Map<String, String> headers) {
        return new ProblemException(code, null, List.of(), null, null, headers);
    }
}
