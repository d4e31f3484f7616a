package org.cooperationhub.iati;

/** An element as text again, for people to look at. */
final class NodeText {
    private NodeText() {}

    static String of(Node root) {
        var text = new StringBuilder();
        write(root, text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder to) {
        to.append('<').append(node.name);
        node.attributes.forEach((name, value) ->
                to.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
        var content = node.content.toString().strip();
        if (content.isEmpty() && node.children.isEmpty()) {
            to.append("/>");
            return;
        }
        to.append('>').append(escaped(content));
        node.children.forEach(each -> write(each, to));
        to.append("</").append(node.name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
