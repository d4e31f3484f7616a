package org.cooperationhub.export;

import java.util.List;
import java.util.Locale;
import org.cooperationhub.change.ResourceType;

/** Records other than projects that are exported whole. */
enum RecordKind {
    COUNTRIES(ResourceType.COUNTRY, RecordColumns.COUNTRIES),
    INITIATIVES(ResourceType.INITIATIVE, RecordColumns.INITIATIVES),
    ORGANISATIONS(ResourceType.ORGANISATION, RecordColumns.ORGANISATIONS),
    PROPOSALS(ResourceType.PROPOSAL, RecordColumns.PROPOSALS);

    final ResourceType type;
    /** Of their table. */
    final List<RecordColumn> columns;

    RecordKind(ResourceType type, List<RecordColumn> columns) {
        this.type = type;
        this.columns = columns;
    }

    /** As in addresses: {@code countries}. */
    String plural() {
        return name().toLowerCase(Locale.ROOT);
    }
}
