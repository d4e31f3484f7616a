package org.cooperationhub.iati;

import java.io.Serial;

/** The file cannot be read on: what is wrong with it, and where. */
public final class UnreadableXml extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** A document type, with which entities and other files could be drawn in. */
        DOCUMENT_TYPE,
        /** Broken XML, or bytes that are not of the encoding that it tells. */
        NOT_WELL_FORMED,
        /** Elements within elements beyond any activity's. */
        TOO_DEEP,
        /** One activity of more bytes than any has. */
        TOO_LARGE,
        /** XML of something else. */
        NO_ACTIVITIES
    }

    private final Reason reason;
    private final int line;

    UnreadableXml(Reason reason, int line, String detail) {
        super(reason + " in line " + line + ": " + detail);
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /** From 1; 0 where the file broke before any. */
    public int line() {
        return line;
    }
}
