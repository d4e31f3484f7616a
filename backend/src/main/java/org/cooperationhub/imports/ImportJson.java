package org.cooperationhub.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What imports keep as JSON in their tables. */
final class ImportJson {
    static final String NO_TALLY = "{\"outcomes\":{},\"findings\":{},\"notKept\":{}}";
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private ImportJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static <T> @Nullable T readOrNull(@Nullable String text, Class<T> type) {
        return text == null ? null : read(text, type);
    }

    static List<Finding> findings(String text) {
        try {
            return JSON.readValue(text, FINDINGS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
