package org.cooperationhub.officialtext;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the reader of a document noticed. Only {@link Severity#CRITICAL} stops an import.
 *
 * @param code stable word for programs and translations, such as {@code number-missing}
 * @param detail one English sentence
 * @param line 1-based line of the document, null when the finding concerns all of it
 * @param params the values in the sentence, for its translations
 */
public record Finding(
        Severity severity,
        String code,
        String detail,
        @Nullable Integer line,
        Map<String, Object> params) {

    /** The four grades of the IATI validator. */
    public enum Severity {
        CRITICAL,
        ERROR,
        WARNING,
        ADVISORY
    }

    @JsonIgnore
    public boolean isCritical() {
        return severity == Severity.CRITICAL;
    }
}
