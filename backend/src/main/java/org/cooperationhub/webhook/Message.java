package org.cooperationhub.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Now;

/**
 * The body of a message: thin, what the receiver needs to know that it should pull, and nothing of the record itself.
 *
 * @param type such as {@code project.changed} or {@code changes.available}
 */
record Message(String type, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A resource type as the API writes it, such as {@code project-draft}. */
    static String name(ResourceType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A change number as the API writes it: 18 digits, so that text sorts as numbers do. */
    static String number(long seq) {
        return "%018d".formatted(seq);
    }

    static Message of(Event event, String root) {
        var data = JSON.createObjectNode()
                .put("entity", name(event.type()))
                .put("id", event.id().toString())
                .put("version", event.version())
                .put("seq", number(event.seq()))
                .put("href", event.href() == null ? null : root + event.href());
        return written(name(event.type()) + (event.removed() ? ".removed" : ".changed"), event.occurredAt(), data);
    }

    /** @param degraded true where the endpoint wants every change, but more wait for it than is bearable */
    static Message available(List<Event> events, boolean degraded) {
        return available(JSON.createObjectNode(), events, degraded);
    }

    /** The same announcement for more events. */
    static Message more(String body, List<Event> events, boolean degraded) {
        try {
            return available(JSON.readTree(body).get("data"), events, degraded);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Message available(JsonNode before, List<Event> events, boolean degraded) {
        var types = new TreeSet<String>();
        before.path("types").forEach(each -> types.add(each.asText()));
        events.forEach(each -> types.add(name(each.type())));
        var head = number(events.getLast().seq());
        var known = before.path("headSeq").asText("");
        var data = JSON.createObjectNode();
        types.forEach(data.putArray("types")::add);
        data.put("count", before.path("count").asInt() + events.size())
                .put("headSeq", known.compareTo(head) > 0 ? known : head)
                .put("degraded", degraded || before.path("degraded").asBoolean());
        return written("changes.available", Now.instant(), data);
    }

    static Message test() {
        return written(
                "endpoint.test", Now.instant(), JSON.createObjectNode().put("note", "A test: nothing has changed."));
    }

    static Message verification(String challenge) {
        return written(
                "endpoint.verification", Now.instant(), JSON.createObjectNode().put("challenge", challenge));
    }

    /** True for an answer that sends the challenge of this message back. */
    boolean answeredBy(String text) {
        try {
            var sent = JSON.readTree(body).at("/data/challenge").asText();
            var answer = JSON.readTree(text);
            return !sent.isEmpty()
                    && answer != null
                    && answer.path("challenge").asText().equals(sent);
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }

    private static Message written(String type, Instant when, ObjectNode data) {
        var message = JSON.createObjectNode().put("type", type).put("timestamp", when.toString());
        message.set("data", data);
        return new Message(type, message.toString());
    }
}
