package org.cooperationhub.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that one sender has for a minute, with all that the attempt needs.
 *
 * @param token tells this lease from one that another sender took after it ran out
 * @param tries including this one
 * @param previousSecret the one before, while both sign
 */
record Lease(
        UUID delivery,
        UUID endpoint,
        UUID token,
        String kind,
        Message message,
        int tries,
        String url,
        byte[] secret,
        byte @Nullable [] previousSecret) {

    /** The same at every attempt. */
    String messageId() {
        return "msg_" + delivery.toString().replace("-", "");
    }
}
