package org.cooperationhub.common;

import org.jspecify.annotations.Nullable;

/** The mail is not on its way: no server is set up, it cannot be reached, or it did not take the mail. Try later. */
public final class UnsentMail extends Exception {
    private static final long serialVersionUID = 1L;

    /** The server refused it for good (a reply of 5xx, RFC 5321 §4.2.1): trying again changes nothing. */
    public final boolean refused;

    /** @param reason without the address: it goes to the log */
    UnsentMail(String reason, @Nullable Throwable cause) {
        this(reason, cause, false);
    }

    UnsentMail(String reason, @Nullable Throwable cause, boolean refused) {
        super(reason, cause);
        this.refused = refused;
    }
}
