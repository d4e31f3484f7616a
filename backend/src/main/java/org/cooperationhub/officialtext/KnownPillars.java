package org.cooperationhub.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pillar titles that the caller knows already, in any letter case and spacing. */
final class KnownPillars {
    private final List<String> titles;
    private final List<String> folded;

    KnownPillars(List<String> titles) {
        this.titles = titles;
        this.folded = titles.stream().map(KnownPillars::fold).toList();
    }

    boolean has(String line) {
        return !line.isBlank() && line.length() <= Headings.MAX_LENGTH && folded.contains(fold(line));
    }

    /** The known titles that occur somewhere in the text; the ordinal is the place in the caller's list. */
    List<OfficialPillar> namedIn(String text) {
        var found = new ArrayList<OfficialPillar>();
        var haystack = fold(text);
        for (int i = 0; i < titles.size(); i++) {
            if (!folded.get(i).isEmpty() && haystack.contains(folded.get(i))) {
                found.add(new OfficialPillar(i + 1, titles.get(i), null, List.of()));
            }
        }
        return List.copyOf(found);
    }

    /** For comparing only: lower case, every run of space one blank. */
    private static String fold(String text) {
        var folded = new StringBuilder();
        for (char c : TextLine.trim(text).toLowerCase(Locale.ROOT).toCharArray()) {
            boolean space = TextLine.isSpace(c);
            if (!space) folded.append(c);
            else if (folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        return folded.toString();
    }
}
