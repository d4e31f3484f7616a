package org.cooperationhub.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a key stands. SILENT: the country did not object within the time given. */
@Schema(name = "KeyDecision")
public enum KeyDecision {
    PENDING,
    APPROVED,
    RETURNED,
    SILENT;

    boolean agrees() {
        return this == APPROVED || this == SILENT;
    }
}
