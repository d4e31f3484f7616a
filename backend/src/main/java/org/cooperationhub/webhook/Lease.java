package org.cooperationhub.webhook;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A message that one sender has for a minute, with all that the attempt needs.
 *
 * @param token tells this lease from one that another sender took after it ran out
 * @param tries including this one
 * @param secrets as they are kept; two of them while one follows another
 */
record Lease(
        UUID delivery,
        UUID endpoint,
        UUID token,
        String kind,
        Message message,
        int tries,
        String url,
        List<byte[]> secrets) {

    /**
     * No attempt takes longer than this, from the first look for the name to the last byte; a challenge, ten seconds.
     */
    Duration most() {
        return Duration.ofSeconds(kind.equals("VERIFICATION") ? 10 : 15);
    }

    /** The same at every attempt. */
    String messageId() {
        return "msg_" + delivery.toString().replace("-", "");
    }
}
