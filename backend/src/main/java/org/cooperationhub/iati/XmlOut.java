package org.cooperationhub.iati;

import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements of one document, written to a stream as they come. */
final class XmlOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** What XML 1.0 cannot hold in any form. */
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    interface Content {
        void write() throws XMLStreamException;
    }

    XmlOut(OutputStream to) throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(to, "UTF-8");
    }

    void start() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    void flush() throws XMLStreamException {
        xml.flush();
    }

    void namespace() throws XMLStreamException {
        xml.writeNamespace("hub", Iati.HUB);
    }

    void comment(String text) throws XMLStreamException {
        xml.writeComment(text.replace("--", "- -"));
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    void element(String name, Content content) throws XMLStreamException {
        open(name);
        content.write();
        close();
    }

    /** An element with a code; nothing without one. */
    void code(String name, @Nullable String code) throws XMLStreamException {
        if (code == null) return;
        element(name, () -> attribute("code", code));
    }

    /** Nothing without a value. */
    void attribute(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) xml.writeAttribute(name, clean(value.toString()));
    }

    /** An attribute of the hub's own; nothing without a value. */
    void hub(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) xml.writeAttribute("hub", Iati.HUB, name, clean(value.toString()));
    }

    /** An element of the hub's own. */
    void hubElement(String name, Content content) throws XMLStreamException {
        xml.writeStartElement("hub", name, Iati.HUB);
        content.write();
        close();
    }

    /** Texts that the standard has no element for. */
    void hubTexts(String name, Map<String, String> texts, String first) throws XMLStreamException {
        for (var lang : languages(texts, first))
            hubElement(name, () -> {
                language(lang);
                xml.writeCharacters(clean(texts.getOrDefault(lang, "")));
            });
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    void language(String lang) throws XMLStreamException {
        xml.writeAttribute("xml", Iati.XML, "lang", Iati.language(lang));
    }

    /** An element with a narrative for each language; nothing if there is no text. */
    void texts(String name, Map<String, String> texts, String first) throws XMLStreamException {
        if (!texts.isEmpty()) element(name, () -> narratives(texts, first));
    }

    /** The original first. */
    void narratives(Map<String, String> texts, String first) throws XMLStreamException {
        for (var lang : languages(texts, first)) {
            open("narrative");
            language(lang);
            xml.writeCharacters(clean(texts.getOrDefault(lang, "")));
            close();
        }
    }

    /** A narrative in the language of the activity. */
    void narrative(@Nullable String text) throws XMLStreamException {
        if (text == null) return;
        open("narrative");
        xml.writeCharacters(clean(text));
        close();
    }

    private static Iterable<String> languages(Map<String, String> texts, String first) {
        return Stream.concat(
                        Stream.of(first).filter(texts::containsKey),
                        texts.keySet().stream()
                                .filter(each -> !each.equals(first))
                                .sorted())
                .toList();
    }

    private static String clean(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("\uFFFD");
    }
}
