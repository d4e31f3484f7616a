package org.cooperationhub.common;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter in one language, as the templates below {@code templates/mail} show it.
 *
 * @param subject one line, whatever its parts had in them
 * @param direction {@code ltr} or {@code rtl}
 */
public record LetterPage(
        String lang,
        String direction,
        String subject,
        List<String> sentences,
        String linkText,
        String link,
        String reason) {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final String RIGHT_TO_LEFT = "ar";

    static LetterPage of(Letter letter, String lang, String clientOrigin) {
        var parts = letter.parts(lang).stream()
                .map(each -> BREAKS.matcher(each).replaceAll(" ").strip())
                .toList();
        var apart = parts.stream().map(each -> apart(each, lang)).toArray();
        return new LetterPage(
                lang,
                lang.equals(RIGHT_TO_LEFT) ? "rtl" : "ltr",
                Words.mail(lang, letter.subject(), parts.toArray()),
                letter.sentences().stream()
                        .map(each -> Words.mail(lang, each, apart))
                        .toList(),
                Words.mail(lang, letter.linkText()),
                clientOrigin + "/" + lang.split("-", 2)[0] + letter.path(),
                Words.mail(lang, letter.reason()));
    }

    /** A part between first strong isolate and its end (Unicode UAX #9) where directions may meet in the sentence. */
    private static String apart(String part, String lang) {
        var meets = lang.equals(RIGHT_TO_LEFT) || Bidi.requiresBidi(part.toCharArray(), 0, part.length());
        return meets ? "\u2068" + part + "\u2069" : part;
    }
}
