package org.cooperationhub.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a source's tables are read. A column that it does not name is read by its own name, where that is
 * one of the table that the hub exports.
 *
 * @param constants what every row has, by target
 * @param dateFormat of days, as {@link java.time.format.DateTimeFormatter} has it; null for ISO 8601
 * @param listSeparator between the entries of a cell; null for a semicolon
 */
record Mapping(
        List<Column> columns,
        Map<String, String> constants,
        @Nullable String dateFormat,
        @Nullable String listSeparator) {
    static final Mapping OWN = new Mapping(List.of(), Map.of(), null, null);
    static final String EXTERNAL_ID = "externalId";
    static final String SOURCE_VERSION = "sourceVersion";

    /**
     * One column.
     *
     * @param target a column of the table of projects, externalId or sourceVersion; null leaves it out
     * @param values what stands there, to what it means; anything else stays as it is
     */
    record Column(String column, @Nullable String target, Map<String, String> values) {}
}
