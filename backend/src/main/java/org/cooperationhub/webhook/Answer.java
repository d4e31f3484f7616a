package org.cooperationhub.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param failure null for an answer of 200 to 299
 * @param text the first 2 kB of the answer
 */
record Answer(
        @Nullable Integer status,
        @Nullable Failure failure,
        Duration latency,
        String text,
        @Nullable Duration retryAfter) {

    static Answer failed(Failure failure, Duration latency) {
        return new Answer(null, failure, latency, "", null);
    }

    boolean gone() {
        return status != null && status == 410;
    }

    Answer wrongChallenge() {
        return new Answer(status, Failure.WRONG_CHALLENGE, latency, text, null);
    }
}
