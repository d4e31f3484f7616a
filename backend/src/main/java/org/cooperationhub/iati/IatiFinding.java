package org.cooperationhub.iati;

/**
 * What was met in an activity that the hub does not keep as it stands.
 *
 * @param path of the element or attribute, such as {@code transaction/aid-type/@code}, below the activity
 * @param detail a value as it stood there, shortened; empty where it may name a person
 * @param times how often it was met in the activity
 */
public record IatiFinding(Code code, Severity severity, String path, String detail, int times) {

    /** ERROR: a part is missing for it. WARNING: something was changed or left out. NOTE: nothing is lost by it. */
    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }

    /** What was found. */
    public enum Code {
        /** The hub has no place for it. */
        NOT_KEPT(Severity.WARNING),
        /** Values that were measured come in by reports of the hub. */
        REPORTED_ELSEWHERE(Severity.NOTE),
        /** A text in a language that the hub does not have. */
        LANGUAGE_NOT_KEPT(Severity.WARNING),
        /** A list of codes that the hub does not have. */
        VOCABULARY_NOT_KEPT(Severity.WARNING),
        /** Two texts became one. */
        JOINED(Severity.NOTE),
        /** A text longer than the hub keeps. */
        CUT(Severity.WARNING),
        /** Characters that cannot be shown were left out. */
        CLEANED(Severity.WARNING),
        /** A number with more decimals than the hub keeps. */
        ROUNDED(Severity.WARNING),
        /** What is missing was taken from elsewhere in the activity. */
        ASSUMED(Severity.NOTE),
        /** Shares that do not add to 100 in the hub were left out. */
        SHARES_LEFT_OUT(Severity.WARNING),
        NOT_A_NUMBER(Severity.ERROR),
        NOT_A_DATE(Severity.ERROR),
        /** Without it the part above it cannot be kept. */
        MISSING(Severity.ERROR);

        final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }
    }
}
