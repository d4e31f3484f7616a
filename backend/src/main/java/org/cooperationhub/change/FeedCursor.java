package org.cooperationhub.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cursor of the change feed says.
 *
 * @param epoch that the numbers belong to
 * @param seq every change up to this one was told
 * @param base the clock when a first reading began that is not at its end yet: removals up to it need not be told to
 *     somebody who had nothing then; 0 for all others
 * @param filter what was asked for, by parameter; null for a bare position, which goes with any filter
 * @param scope hash of what the caller could see; null for a bare position
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedCursor(
        @JsonProperty("e") String epoch,
        @JsonProperty("s") long seq,
        @JsonProperty("b") long base,
        @JsonProperty("f") @Nullable Map<String, String> filter,
        @JsonProperty("h") @Nullable String scope) {

    public FeedCursor(String epoch, long seq, long base, @Nullable Map<String, String> filter, @Nullable String scope) {
        this.epoch = epoch;
        this.seq = seq;
        // once the first reading is over, every position of the same filter is written alike
        this.base = base > seq ? base : 0;
        this.filter = filter;
        this.scope = scope;
    }
}
