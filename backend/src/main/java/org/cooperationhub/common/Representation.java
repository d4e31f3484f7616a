package org.cooperationhub.common;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** A view of one record: its version becomes the entity tag, its address the {@code Location} of a 201. */
public interface Representation {
    long version();

    /** Address below the API's root, such as {@code /projects/0193…/draft}; null where the request's own is right. */
    @JsonIgnore
    default @Nullable String address() {
        return null;
    }

    /** What is kept for a repetition of the request: this, without what is shown only once. */
    @JsonIgnore
    default Representation repeated() {
        return this;
    }
}
