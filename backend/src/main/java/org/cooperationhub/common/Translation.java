package org.cooperationhub.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One text in one language.
 *
 * @param sourceHash short hash of the original that this text was written from; null for an original or where unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Translation(
        String text, TextKind kind, @Nullable String sourceHash) {
    public Translation(String text, TextKind kind) {
        this(text, kind, null);
    }
}
