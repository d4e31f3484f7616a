package org.cooperationhub.admission;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Identifiers whose scheme has check digits, in the one form in which they are kept. */
final class CheckDigits {
    /** ROR: 0, six characters of Crockford's base32, two digits; its address may stand before. */
    private static final Pattern ROR =
            Pattern.compile("(?:https?://)?(?:ror\\.org/)?(0[0-9a-hj-km-np-tv-z]{6}[0-9]{2})");

    /** ISO 17442: eighteen letters and digits, two check digits. */
    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

    private static final String BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private CheckDigits() {}

    /** The value as it is kept; null if the scheme's rule says that it is none. */
    static @Nullable String kept(String scheme, String value) {
        var text = value.strip();
        return switch (scheme) {
            case "XI-ROR" -> ror(text.toLowerCase(Locale.ROOT));
            case "XI-LEI" -> lei(text.toUpperCase(Locale.ROOT));
            default -> text;
        };
    }

    /** ISO 7064 MOD 97-10 over the number that the first seven characters are in base 32, as ROR generates its ids. */
    private static @Nullable String ror(String text) {
        var matcher = ROR.matcher(text);
        if (!matcher.matches()) return null;
        var id = matcher.group(1);
        long number = 0;
        for (var i = 0; i < 7; i++) number = number * 32 + BASE32.indexOf(id.charAt(i));
        var check = 98 - (number * 100) % 97;
        return check == Long.parseLong(id.substring(7)) ? id : null;
    }

    /** ISO 7064 MOD 97-10 over the letters as numbers from 10 on: the remainder is 1. */
    private static @Nullable String lei(String text) {
        if (!LEI.matcher(text).matches()) return null;
        var remainder = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (digit > 9 ? 100 : 10) + digit) % 97;
        }
        return remainder == 1 ? text : null;
    }
}
