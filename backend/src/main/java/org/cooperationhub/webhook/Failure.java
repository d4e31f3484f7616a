package org.cooperationhub.webhook;

/** Why an attempt did not succeed. */
public enum Failure {
    NAME_NOT_FOUND,
    /** The name leads to an address that is not public. */
    ADDRESS_NOT_ALLOWED,
    NOT_REACHED,
    CERTIFICATE,
    TIMEOUT,
    /** The connection was cut, or what came is no HTTP. */
    BROKEN_ANSWER,
    /** Answered with a redirection, which is never followed. */
    REDIRECT,
    STATUS,
    WRONG_CHALLENGE
}
