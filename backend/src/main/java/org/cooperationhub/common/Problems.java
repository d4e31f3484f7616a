package org.cooperationhub.common;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Problem.Fault;

/** The problems that features answer with, by name. */
public final class Problems {
    private Problems() {}

    public static ProblemException notFound() {
        return of(ProblemCode.NOT_FOUND);
    }

    /** The record was public once. */
    public static ProblemException gone(Instant since, Map<String, String> reason) {
        return new ProblemException(ProblemCode.GONE, new Problem.Gone(since, reason, null));
    }

    /**
     * A position of the change feed that cannot be continued.
     *
     * @param reason {@code purged}, {@code epoch} or {@code scope}
     * @param resync address, below the API's host, at which to read everything anew
     */
    public static ProblemException cursorGone(String reason, String resync) {
        return new ProblemException(ProblemCode.CURSOR_GONE, new Problem.Gone(null, reason, resync));
    }

    /** The caller may see the record but not do this; {@code needed} names the role that could. */
    public static ProblemException forbidden(String needed) {
        return new ProblemException(
                ProblemCode.FORBIDDEN, Words.say("forbidden.role", needed), List.of(), null, null, Map.of());
    }

    /** 403: what it is for somebody else; the sentence says why. */
    public static ProblemException notYours(String what) {
        return new ProblemException(
                ProblemCode.FORBIDDEN, Words.say("forbidden.not-your-" + what), List.of(), null, null, Map.of());
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

    /** 409 with a sentence of its own. */
    public static ProblemException wrongState(String detailKey, Object... params) {
        return new ProblemException(
                ProblemCode.WRONG_STATE,
                Words.say("wrong-state." + detailKey, params),
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

    public static ProblemException of(ProblemCode code, Map<String, String> headers, Fault... faults) {
        return new ProblemException(code, null, List.of(faults), null, null, headers);
    }

    /** 401: the person signed in longer ago than this act allows; the challenge of RFC 9470 says how long it may be. */
    public static ProblemException recentSignInRequired(long maxAge) {
        var challenge = "Bearer error=\"insufficient_user_authentication\", max_age=" + maxAge;
        return of(ProblemCode.RECENT_SIGN_IN_REQUIRED, Map.of("WWW-Authenticate", challenge));
    }

    /** 503: what was asked needs Keycloak, which does not answer now. */
    public static ProblemException waitsForKeycloak() {
        return new ProblemException(
                ProblemCode.TEMPORARY_REDUCED_CAPACITY,
                Words.say("temporary-reduced-capacity.keycloak"),
                List.of(),
                null,
                null,
                Map.of("Retry-After", "10"));
    }

    /** 503: what was asked needs the DNS, and no server answers now. */
    public static ProblemException waitsForDns() {
        return new ProblemException(
                ProblemCode.TEMPORARY_REDUCED_CAPACITY,
                Words.say("temporary-reduced-capacity.dns"),
                List.of(),
                null,
                null,
                Map.of("Retry-After", "10"));
    }

    /** A body of more than {@code most} bytes. */
    public static ProblemException tooLarge(long most) {
        var detail = Words.say("too-large.limit", most / 1048576.0);
        var fault = Fault.at("", "too-large", detail).with(Map.of("max", most));
        return new ProblemException(ProblemCode.TOO_LARGE, detail, List.of(fault), null, null, Map.of());
    }

    /** 429: the client used up a quota, named as in {@code RateLimit-Policy}; there is some again after the seconds. */
    public static ProblemException quotaExceeded(String policy, long seconds) {
        var detail = Words.say("quota-exceeded.policy", policy, seconds);
        var fault = Fault.header("RateLimit", "quota-exceeded", detail).with(Map.of("policy", policy));
        var headers = Map.of("Retry-After", String.valueOf(Math.max(1, seconds)));
        return new ProblemException(ProblemCode.QUOTA_EXCEEDED, detail, List.of(fault), null, null, headers);
    }
}
