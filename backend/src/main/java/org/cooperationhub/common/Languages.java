package org.cooperationhub.common;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The six languages of the hub, as BCP 47 tags. */
public final class Languages {
    public static final List<String> ALL = List.of("en", "fr", "ar", "zh-Hans", "pt", "sw");
    public static final String DEFAULT = "en";

    private Languages() {}

    /** The best of the six for an {@code Accept-Language} header (RFC 9110 §12.5.4); English when nothing fits. */
    public static String negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) return DEFAULT;
        try {
            for (var range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getWeight() == 0) continue;
                var primary = range.getRange().split("-", 2)[0];
                for (var each : ALL) if (each.split("-", 2)[0].equals(primary)) return each;
            }
        } catch (IllegalArgumentException unreadable) {
            return DEFAULT;
        }
        return DEFAULT;
    }
}
