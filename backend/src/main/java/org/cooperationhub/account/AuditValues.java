package org.cooperationhub.account;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as the audit log may keep them: it cannot be changed afterwards, so what must never stand in it is taken out
 * whoever hands it in. Neither secrets nor tokens, nor the name in a mail address, nor the query of an address, in
 * which receivers put keys; and of long texts the beginning.
 */
final class AuditValues {
    private static final String NOT_KEPT = "(not kept)";
    private static final int LONGEST = 500;
    private static final int MOST = 100;
    private static final int DEEPEST = 6;
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i).*(secret|password|passwd|token|assertion|authorization|credential_?value|private_?key).*");
    private static final Pattern SECRET_VALUE = Pattern.compile(
            "eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*|whsec_[A-Za-z0-9+/=]+|(?i:bearer|dpop) +\\S{16,}");
    private static final Pattern MAIL_NAME = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@(?=[A-Za-z0-9-]{1,63}\\.)");
    private static final Pattern QUERY = Pattern.compile("(https?://[^\\s?#]{1,2000})[?#]\\S*");

    private AuditValues() {}

    static Map<String, Object> of(Map<String, ?> values) {
        return of(values, 0);
    }

    private static Map<String, Object> of(Map<?, ?> values, int depth) {
        var kept = new LinkedHashMap<String, Object>();
        for (var each : values.entrySet()) {
            if (kept.size() == MOST) break;
            var name = String.valueOf(each.getKey());
            var value = SECRET_NAME.matcher(name).matches() && each.getValue() instanceof CharSequence
                    ? NOT_KEPT
                    : value(each.getValue(), depth + 1);
            kept.put(name, value);
        }
        return kept;
    }

    @SuppressWarnings("NullAway") // a JSON null is kept as one
    private static Object value(@Nullable Object value, int depth) {
        if (depth > DEEPEST) return NOT_KEPT;
        return switch (value) {
            case null -> null;
            case Map<?, ?> many -> of(many, depth);
            case Collection<?> many ->
                many.stream().limit(MOST).map(each -> value(each, depth + 1)).toList();
            case Number number -> number;
            case Boolean truth -> truth;
            case UUID id -> id.toString();
            case Enum<?> member -> member.name();
            case TemporalAccessor time -> time.toString();
            default -> text(value.toString());
        };
    }

    static String text(String text) {
        if (text.contains("-----BEGIN ")) return NOT_KEPT;
        var clean = SECRET_VALUE.matcher(text).replaceAll(NOT_KEPT);
        clean = QUERY.matcher(clean).replaceAll("$1");
        clean = MAIL_NAME.matcher(clean).replaceAll("…@");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
