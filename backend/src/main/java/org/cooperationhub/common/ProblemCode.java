package org.cooperationhub.common;

/** Every problem the API answers with; the name in kebab case is the last part of the problem's type. */
public enum ProblemCode {
    MALFORMED_JSON(400),
    UNKNOWN_PARAMETER(400),
    INVALID_PARAMETER(400),
    INVALID_CURSOR(400),
    INCOMPLETE_BODY(400),
    IDEMPOTENCY_KEY_MISSING(400),
    UNAUTHENTICATED(401),
    RECENT_SIGN_IN_REQUIRED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    GONE(410),
    CURSOR_GONE(410),
    DUPLICATE(409),
    WRONG_STATE(409),
    IDEMPOTENCY_IN_PROGRESS(409),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION_FAILED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    QUOTA_EXCEEDED(429),
    INTERNAL(500),
    TEMPORARY_REDUCED_CAPACITY(503);

    public final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
