package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.change.AfterStamp;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.change.Stamp;
import org.cooperationhub.common.Ids;

/** After the clock: the number of each document, and the kept counts. */
@ApplicationScoped
class DocumentStamps implements AfterStamp {
    @Inject
    CountChanges counts;

    @Inject
    KeptDocuments kept;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Override
    public void stamped(Connection connection, List<Stamp> stamps) throws SQLException {
        var documents = stamps.stream()
                .filter(each -> each.change().type() == ResourceType.PROJECT)
                .toList();
        if (documents.isEmpty()) return;
        forgetWithCommit(documents.stream().map(each -> each.change().id()).toList());
        try (var update = connection.prepareStatement("update project_document set seq = ? where project_id = ?")) {
            for (var each : documents) {
                update.setLong(1, each.seq());
                update.setBytes(2, Ids.bytes(each.change().id()));
                update.addBatch();
            }
            update.executeBatch();
        }
        if (counts.all().isEmpty()) return;
        try (var insert = connection.prepareStatement("""
                insert into project_count (facet, code, projects) values (?, ?, ?) as new
                on duplicate key update projects = project_count.projects + new.projects""")) {
            for (var each : counts.all().entrySet()) {
                insert.setInt(1, each.getKey().facet().number);
                insert.setString(2, each.getKey().code());
                insert.setInt(3, each.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void forgetWithCommit(List<UUID> ids) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // what others read until then is still true
            }

            @Override
            public void afterCompletion(int status) {
                kept.forget(ids);
            }
        });
    }
}
