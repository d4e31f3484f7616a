package org.cooperationhub.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes what needs the change numbers of a transaction: plain SQL on its connection, in few statements, because the
 * clock is held meanwhile. Transactions come here one after the other, so rows that are written here alone, such as
 * kept counts, can neither deadlock nor lose an addition.
 */
public interface AfterStamp {
    void stamped(Connection connection, List<Stamp> stamps) throws SQLException;
}
