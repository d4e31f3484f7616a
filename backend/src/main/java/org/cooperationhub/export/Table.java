package org.cooperationhub.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A table with one row for each record. */
interface Table {
    /** The names in the first row. */
    List<String> header();

    /** The cells of a record, guarded against formulas ({@link Cells}). */
    List<String> cells(JsonNode document);

    /** The table of projects. */
    record OfProjects(Labels.Known labels) implements Table {
        @Override
        public List<String> header() {
            return Columns.header();
        }

        @Override
        public List<String> cells(JsonNode document) {
            return Columns.cells(document, labels);
        }
    }
}
