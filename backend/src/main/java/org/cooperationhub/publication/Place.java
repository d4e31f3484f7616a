package org.cooperationhub.publication;

import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Ids;

/** The last row of the page before: its sort value as the database writes it, and its id. */
record Place(String value, UUID id) {
    static Place of(List<String> cursor) {
        return new Place(cursor.get(0), UUID.fromString(cursor.get(1)));
    }

    List<String> cursor() {
        return List.of(value, id.toString());
    }

    Sql in(Order order, String row) {
        return order.after(row, value, Ids.bytes(id));
    }
}
