package org.cooperationhub.export;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet cannot take for formulas. A text that begins like one gets an apostrophe before it, numbers
 * stay; a text that begins with apostrophes before such a sign gets one more, so that taking one off is always right.
 */
public final class Cells {
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private Cells() {}

    public static String guarded(String text) {
        return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** What stood there before {@link #guarded}. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
