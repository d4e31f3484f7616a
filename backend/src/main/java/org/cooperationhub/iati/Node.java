package org.cooperationhub.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One element of an activity, that remembers what was taken of it, so that all the rest can be reported. Names of other
 * namespaces have a prefix: {@code hub:} the hub's own, {@code xml:} that of XML, else the document's.
 */
final class Node {
    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Node> children = new ArrayList<>();
    final StringBuilder content = new StringBuilder();
    private final Set<String> attributesTaken = new HashSet<>();
    private boolean taken;
    private boolean contentTaken;

    Node(String name) {
        this.name = name;
    }

    boolean taken() {
        return taken;
    }

    boolean took(String attribute) {
        return attributesTaken.contains(attribute);
    }

    boolean contentTaken() {
        return contentTaken || content.toString().isBlank();
    }

    /** Its value without surrounding space; null if there is none. */
    @Nullable
    String attribute(String attribute) {
        attributesTaken.add(attribute);
        return peek(attribute);
    }

    /** The same, but not taken. */
    @Nullable
    String peek(String attribute) {
        @Nullable String value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text() {
        contentTaken = true;
        return content.toString().strip();
    }

    Node take() {
        taken = true;
        return this;
    }

    /** Not kept after all. */
    void leave() {
        taken = false;
    }

    /** With everything in it. */
    void takeWhole() {
        taken = true;
        contentTaken = true;
        attributesTaken.addAll(attributes.keySet());
        children.forEach(Node::takeWhole);
    }

    /** The first child of this name, taken. */
    @Nullable
    Node one(String child) {
        for (var each : children) if (each.name.equals(child)) return each.take();
        return null;
    }

    /** All children of this name, taken. */
    List<Node> all(String child) {
        return all(child, each -> true);
    }

    /** The children of this name that are wanted, taken. */
    List<Node> all(String child, Predicate<Node> wanted) {
        var found = new ArrayList<Node>();
        for (var each : children) if (each.name.equals(child) && wanted.test(each)) found.add(each.take());
        return found;
    }

    /** The attribute of the first child of this name. */
    @Nullable
    String of(String child, String attribute) {
        var found = one(child);
        return found == null ? null : found.attribute(attribute);
    }
}
