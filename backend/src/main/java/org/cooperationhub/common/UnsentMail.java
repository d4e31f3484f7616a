package org.cooperationhub.common;

import org.jspecify.annotations.Nullable;

/** The mail is not on its way: no server is set up, it cannot be reached, or it did not take the mail. Try later. */
public final class UnsentMail extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param reason without the address: it goes to the log */
    UnsentMail(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
