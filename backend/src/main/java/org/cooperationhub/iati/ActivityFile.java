package org.cooperationhub.iati;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A file of IATI activities, read one by one. Nothing outside the file is ever read for it: a document type ends the
 * reading, so that there are no entities but those of XML itself. Depth and the bytes of one activity are bounded.
 */
public final class ActivityFile implements AutoCloseable {
    private static final int DEEPEST = 32;
    private static final long MOST_BYTES = 16L << 20;
    private final BoundedInput in;
    private final XMLStreamReader xml;
    private final Predicate<String> members;
    private boolean begun;

    private interface Step<T> {
        T go() throws XMLStreamException, UnreadableXml;
    }

    /** @param members true for a code of a member organisation */
    public ActivityFile(InputStream from, Predicate<String> members) throws UnreadableXml {
        this.in = new BoundedInput(from, MOST_BYTES);
        this.members = members;
        this.xml = tried(() -> factory().createXMLStreamReader(in));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing else is read");
        });
        return factory;
    }

    /** Null after the last one. */
    public @Nullable ReadActivity next() throws UnreadableXml {
        var found = tried(this::element);
        return found.isEmpty() ? null : new ActivityReader(found.get(), members).read();
    }

    private Optional<Node> element() throws XMLStreamException, UnreadableXml {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw unreadable(UnreadableXml.Reason.DOCUMENT_TYPE, "a document type is not taken");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("iati-activity")) {
                        begun = true;
                        in.renew();
                        return Optional.of(whole());
                    }
                    if (!begun && !xml.getLocalName().equals("iati-activities"))
                        throw unreadable(UnreadableXml.Reason.NO_ACTIVITIES, xml.getLocalName());
                    begun = true;
                }
                default -> {
                    // space and comments between activities
                }
            }
        }
        return Optional.empty();
    }

    private Node whole() throws XMLStreamException, UnreadableXml {
        var root = node();
        var open = new ArrayDeque<Node>();
        open.push(root);
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEEPEST) throw unreadable(UnreadableXml.Reason.TOO_DEEP, xml.getLocalName());
                    var child = node();
                    open.element().children.add(child);
                    open.push(child);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().content.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw unreadable(UnreadableXml.Reason.NOT_WELL_FORMED, "unknown entity " + xml.getLocalName());
                default -> {
                    // comments and processing instructions say nothing of the activity
                }
            }
        }
        return root;
    }

    private Node node() {
        var node = new Node(name(xml.getNamespaceURI(), xml.getPrefix(), xml.getLocalName()));
        for (var i = 0; i < xml.getAttributeCount(); i++)
            node.attributes.put(
                    name(xml.getAttributeNamespace(i), xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
                    xml.getAttributeValue(i));
        return node;
    }

    private static String name(@Nullable String namespace, @Nullable String prefix, String local) {
        if (namespace == null || namespace.isEmpty()) return local;
        if (namespace.equals(Iati.HUB)) return "hub:" + local;
        if (namespace.equals(Iati.XML)) return "xml:" + local;
        return prefix == null || prefix.isEmpty() ? "{" + namespace + "}" + local : prefix + ":" + local;
    }

    private <T> T tried(Step<T> step) throws UnreadableXml {
        try {
            return step.go();
        } catch (XMLStreamException broken) {
            if (caused(broken)) throw unreadable(UnreadableXml.Reason.TOO_LARGE, "one activity is too large");
            var where = broken.getLocation();
            throw new UnreadableXml(
                    UnreadableXml.Reason.NOT_WELL_FORMED,
                    where == null ? 0 : where.getLineNumber(),
                    String.valueOf(broken.getMessage()));
        } catch (RuntimeException broken) {
            // the JDK's parser answers some broken files in its own way
            if (caused(broken)) throw unreadable(UnreadableXml.Reason.TOO_LARGE, "one activity is too large");
            throw unreadable(UnreadableXml.Reason.NOT_WELL_FORMED, String.valueOf(broken.getMessage()));
        }
    }

    private static boolean caused(@Nullable Throwable failure) {
        for (var each = failure; each != null; each = cause(each))
            if (each instanceof BoundedInput.Exceeded) return true;
        return false;
    }

    private static @Nullable Throwable cause(Throwable of) {
        return of instanceof XMLStreamException stream && stream.getNestedException() != null
                ? stream.getNestedException()
                : of.getCause();
    }

    @SuppressWarnings("UnusedVariable") // xml is not there yet while it is made
    private UnreadableXml unreadable(UnreadableXml.Reason reason, String detail) {
        @Nullable XMLStreamReader at = xml;
        return new UnreadableXml(reason, at == null ? 0 : at.getLocation().getLineNumber(), detail);
    }

    /** Closes the stream as well. */
    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        } finally {
            in.close();
        }
    }
}
