package org.cooperationhub.publication;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.cooperationhub.common.StoredBytes;
import org.jspecify.annotations.Nullable;

/** What is kept of a published project, to be compared with what ought to be. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record StoredDocument(
        long version,
        String hash,
        byte @Nullable [] body,
        byte @Nullable [] zipped,
        List<@Nullable Object> entry,
        byte @Nullable [] item,
        SortedSet<FacetCode> codes) {
    static final String SELECT = """
            select d.project_id, d.version, d.hash, d.body, d.body_gzip, e.updated_at, e.code, e.sort_title,
              e.search_text, e.start_date, e.end_date, e.budget, e.last_progress_at, e.ended, e.item
            from project_document d left join project_entry e on e.project_id = d.project_id where""";

    static StoredDocument of(ResultSet row, SortedSet<FacetCode> codes) throws SQLException {
        var entry = new ArrayList<@Nullable Object>();
        entry.add(row.getTimestamp(6) == null ? null : DocumentTables.instant(row, 6));
        for (var column = 7; column <= 9; column++) entry.add(row.getString(column));
        for (var column = 10; column <= 11; column++) entry.add(row.getObject(column, LocalDate.class));
        entry.add(row.getBigDecimal(12));
        entry.add(row.getTimestamp(13) == null ? null : DocumentTables.instant(row, 13));
        entry.add(row.getBoolean(14));
        return new StoredDocument(
                row.getLong(2), row.getString(3), row.getBytes(4), row.getBytes(5), entry, row.getBytes(15), codes);
    }

    /** The names of what differs. */
    List<String> differences(Rendered due) {
        var names = new ArrayList<String>();
        if (version != due.version()) names.add("version");
        if (!hash.equals(due.hash())) names.add("hash");
        if (!Arrays.equals(body, due.body())) names.add("body");
        if (!Arrays.equals(unzipped(), due.body())) names.add("body_gzip");
        if (!Arrays.equals(item, due.item())) names.add("item");
        var columns = new ArrayList<@Nullable Object>();
        columns.addAll(List.of(due.updatedAt(), due.code(), due.sortTitle(), due.searchText(), due.startDate()));
        columns.add(due.endDate());
        columns.add(due.budget());
        columns.add(due.lastProgressAt());
        columns.add(due.ended());
        if (!Objects.equals(entry, columns)) names.add("entry");
        if (!codes.equals(due.codes())) names.add("facets");
        return names;
    }

    /** Null if the bytes are no gzip. */
    private byte @Nullable [] unzipped() {
        if (zipped == null) return null;
        try {
            return StoredBytes.unzip(zipped);
        } catch (UncheckedIOException broken) {
            return null;
        }
    }
}
