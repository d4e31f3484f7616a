package org.cooperationhub.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was read.
 *
 * @param number from 1
 * @param line of the file where the row begins, from 1; the number where a file has no lines
 * @param original as it was sent: a line, an activity, or the cells of a table as a JSON object by column
 * @param item as an item of a batch; null where the row cannot be used
 * @param record our project that it says it is, where the hub itself wrote the file
 */
record ReadRow(
        int number,
        long line,
        String original,
        @Nullable ObjectNode item,
        @Nullable UUID record,
        List<Finding> findings) {

    static ReadRow refused(int number, long line, String original, List<Finding> findings) {
        return new ReadRow(number, line, original, null, null, findings);
    }

    @Nullable
    String externalId() {
        if (item == null || !item.path("externalId").isTextual()) return null;
        var id = item.get("externalId").textValue();
        return id.isEmpty() || id.length() > 200 ? null : id;
    }
}
