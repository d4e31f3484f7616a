package org.cooperationhub.imports;

import java.util.UUID;

/**
 * An import that one worker has for a minute, renewed with every piece of work.
 *
 * @param holder tells this lease from that of another worker
 * @param position rows that are done already
 */
record Lease(
        UUID id,
        UUID holder,
        String source,
        String mandate,
        String clientKey,
        String requestId,
        String language,
        ImportFormat format,
        String sha256,
        boolean dryRun,
        boolean skip,
        Mapping mapping,
        int run,
        int position,
        Tally tally,
        int attempts) {

    /** Another worker has it, or it was cancelled. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super("the import was cancelled, or another worker has it", null, false, false);
        }
    }
}
