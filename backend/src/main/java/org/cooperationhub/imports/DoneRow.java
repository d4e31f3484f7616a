package org.cooperationhub.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param record our id; null where there is none
 * @param unknown columns with something in them that nothing says how to read
 */
record DoneRow(
        ReadRow row,
        String outcome,
        @Nullable UUID record,
        @Nullable Long version,
        List<Finding> findings,
        List<String> unknown) {}
