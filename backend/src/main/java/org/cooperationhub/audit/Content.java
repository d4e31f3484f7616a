package org.cooperationhub.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.UUID;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.common.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit log, and what its hash is made of: SHA-256 over the 32 bytes of the hash before and the row as
 * JSON in UTF-8, without spaces, members at every depth in the order of their names, absent ones null, instants as RFC
 * 3339 in UTC with 0, 3 or 6 digits of the second. The members are those of an exported row but hash, person and
 * organisation.
 *
 * @param hash as it is kept; null before the row is sealed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Content(UUID id, @Nullable Long number, byte @Nullable [] hash, TreeMap<String, @Nullable Object> members) {
    static final String COLUMNS =
            "id, number, hash, occurred_at, request_id, actor, person_id, client_id, behalf_of, organisation_id, action,"
                    + " target, result, before_values, after_values, details";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static Content of(ResultSet row) throws SQLException {
        var members = new TreeMap<String, @Nullable Object>();
        var id = Ids.of(row.getBytes("id"));
        members.put("id", id.toString());
        members.put(
                "occurredAt",
                row.getObject("occurred_at", LocalDateTime.class)
                        .toInstant(ZoneOffset.UTC)
                        .toString());
        members.put("requestId", row.getString("request_id"));
        members.put("actor", row.getString("actor"));
        members.put("personId", id(row.getBytes("person_id")));
        members.put("clientId", row.getString("client_id"));
        members.put("behalfOf", id(row.getBytes("behalf_of")));
        members.put("organisationId", id(row.getBytes("organisation_id")));
        members.put("action", row.getString("action"));
        members.put("target", row.getString("target"));
        members.put("result", row.getString("result"));
        members.put("before", tree(row.getString("before_values")));
        members.put("after", tree(row.getString("after_values")));
        members.put("details", tree(row.getString("details")));
        var number = row.getLong("number");
        return new Content(id, row.wasNull() ? null : number, row.getBytes("hash"), members);
    }

    /** The hash of this row as that number, after the row with that hash. */
    byte[] hash(long number, byte[] before) {
        members.put("number", number);
        try {
            return Hashes.sha256(before, JSON.writeValueAsString(members).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String id(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.of(bytes).toString();
    }

    /** As maps and lists, whose members are put in order when they are written. */
    private static @Nullable Object tree(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Object.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
