package org.cooperationhub.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cooperationhub.change.AfterStamp;
import org.cooperationhub.change.Stamp;
import org.cooperationhub.common.Ids;

/** After the clock: what happened, in the transaction of the change, so that neither is ever without the other. */
@ApplicationScoped
class Outbox implements AfterStamp {
    @Override
    public void stamped(Connection connection, List<Stamp> stamps) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into event_outbox (seq, type, rid, version, op, audience, org_id, occurred_at)
                values (?, ?, ?, ?, ?, ?, ?, utc_timestamp(6))""")) {
            for (var each : stamps) {
                var change = each.change();
                insert.setLong(1, each.seq());
                insert.setString(2, change.type().name());
                insert.setBytes(3, Ids.bytes(change.id()));
                insert.setLong(4, change.version());
                insert.setString(5, change.deleted() ? "delete" : "upsert");
                insert.setString(6, change.audience().name());
                insert.setBytes(7, change.organisation() == null ? null : Ids.bytes(change.organisation()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
