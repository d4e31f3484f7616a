package org.cooperationhub.officialtext;

import org.jspecify.annotations.Nullable;

/**
 * The number in front of a point: {@code 7.} {@code 7)} {@code (7)} {@code 7、} {@code （7）} {@code 7 -}, in the decimal
 * digits of any script.
 *
 * @param bodyStart where the words begin in the trimmed line
 */
record PointNumber(int value, int bodyStart) {
    private static final int MAX_DIGITS = 6;

    /** Null when the line does not begin with a number; {@code 7.5}, {@code 7-year} and {@code 0.} are none. */
    static @Nullable PointNumber of(String line) {
        boolean bracket = !line.isEmpty() && "(（".indexOf(line.charAt(0)) >= 0;
        int from = bracket ? 1 : 0;
        int i = from;
        int value = 0;
        while (i < line.length() && i - from <= MAX_DIGITS && Character.isDigit(line.charAt(i))) {
            value = value * 10 + Character.digit(line.charAt(i++), 10);
        }
        if (value == 0 || i - from > MAX_DIGITS) return null;
        i = skip(line, i, false);
        if (i == line.length() || !isDelimiter(line, i, bracket)) return null;
        return new PointNumber(value, skip(line, i + 1, true));
    }

    private static boolean isDelimiter(String line, int i, boolean bracket) {
        char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
        return switch (line.charAt(i)) {
            case ')', '）' -> true;
            case '、' -> !bracket;
            case '.', '．' -> !bracket && !Character.isDigit(next);
            case '-', '–' -> !bracket && TextLine.isSpace(next);
            default -> false;
        };
    }

    /** Over invisible characters (direction marks stand between digits and stop in Arabic), or over all space. */
    private static int skip(String line, int from, boolean space) {
        int i = from;
        while (i < line.length()
                && (space ? TextLine.isSpace(line.charAt(i)) : Character.getType(line.charAt(i)) == Character.FORMAT)) {
            i++;
        }
        return i;
    }
}
