package org.cooperationhub.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a mirror equals the hub, by type of record. */
public record Proof(List<Line> lines) {

    /** The hub's side of one type, and the mirror's. */
    public record Line(String type, long hubCount, String hubChecksum, Sum own) {
        public boolean equal() {
            return hubCount == own.count() && hubChecksum.equals(own.checksum());
        }

        @Override
        public String toString() {
            return equal()
                    ? "%s: equal, %d records, %s".formatted(type, hubCount, hubChecksum)
                    : "%s: DIFFERENT, hub %d records %s, mirror %d records %s"
                            .formatted(type, hubCount, hubChecksum, own.count(), own.checksum());
        }
    }

    static Proof of(Map<String, JsonNode> hub, Map<String, Sum> own) {
        var lines = new ArrayList<Line>();
        hub.forEach((type, sum) -> lines.add(new Line(
                type, sum.get("count").asLong(), sum.get("checksum").asText(), own.getOrDefault(type, new Sum()))));
        // what the hub has no word for is too much here
        own.forEach((type, sum) -> {
            if (!hub.containsKey(type)) lines.add(new Line(type, 0, new Sum().checksum(), sum));
        });
        return new Proof(lines);
    }

    public boolean equal() {
        return lines.stream().allMatch(Line::equal);
    }
}
