package org.cooperationhub.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiFunction;

/**
 * One column of the table of projects.
 *
 * @param kind how its cells are written, and read again
 * @param member of the project that it shows
 * @param part the language of a text; the list of a code's label; the names of the parts of a compact list
 * @param words makes the cell of a LABEL
 */
record Column(String name, Kind kind, String member, String part, BiFunction<JsonNode, Labels.Known, String> words) {

    enum Kind {
        /** Of the record; never read. */
        FACT,
        /** A text in one language, {@code title.en}. */
        TEXT,
        /** A code, day or word. */
        VALUE,
        /**
         * A list as {@code KE LOCATION 60; SN BENEFICIARY 40}: its parts in this order, the last ones may be missing.
         */
        COMPACT,
        /** A list or object as JSON; a list whose part is named here may be read from its codes alone. */
        JSON,
        /** The words for the codes beside it; never read. */
        LABEL
    }

    static Column of(String name, Kind kind, String member, String part) {
        return new Column(name, kind, member, part, (document, labels) -> "");
    }

    static Column label(String member, BiFunction<JsonNode, Labels.Known, String> words) {
        return new Column(member + ".label", Kind.LABEL, member, "", words);
    }

    boolean read() {
        return kind != Kind.FACT && kind != Kind.LABEL;
    }
}
