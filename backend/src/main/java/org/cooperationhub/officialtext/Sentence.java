package org.cooperationhub.officialtext;

/** Where sentences end, in the scripts of the platform's languages. */
final class Sentence {
    /** Full stops, question and exclamation marks: Latin, CJK, Arabic, Urdu, Ethiopic. */
    private static final String STOPS = ".!?。．！？\u061F\u06D4\u1362";
    /** Marks after which a sentence goes on. */
    private static final String PAUSES = ",;:，；：、\u060C\u061B\u1363\u1364\u1365";

    private static final String CLOSERS = "\"'”’»」』)）]";

    private Sentence() {}

    /** The first sentence without its stop; all of the text when it has none. */
    static String first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isStop(text, i)) return TextLine.trim(text.substring(0, i));
        }
        return TextLine.trim(text);
    }

    /** Whether the text ends with a stop, perhaps inside quotation marks or brackets. */
    static boolean isFinished(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) last--;
        return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the text ends with a comma, a colon or the like. */
    static boolean pauses(String text) {
        return !text.isEmpty() && PAUSES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the text ends with a colon, so that what follows is a paragraph of its own. */
    static boolean introduces(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    private static boolean isStop(String text, int i) {
        char c = text.charAt(i);
        if (STOPS.indexOf(c) < 0) return false;
        if ("。．！？".indexOf(c) >= 0) return true;
        boolean atEnd = i + 1 == text.length() || TextLine.isSpace(text.charAt(i + 1));
        return atEnd && !(c == '.' && isInitial(text, i - 1));
    }

    /** The letters of U.N. or J. R. are abbreviations, their stops end nothing. */
    private static boolean isInitial(String text, int i) {
        if (i < 0 || !Character.isUpperCase(text.charAt(i))) return false;
        return i == 0 || text.charAt(i - 1) == '.' || TextLine.isSpace(text.charAt(i - 1));
    }
}
