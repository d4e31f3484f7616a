package org.cooperationhub.imports;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Bounds of a workbook, before anything is built of it: its reader keeps all shared texts, and makes room for every
 * column up to the last one that a cell names. Every part is looked at, whatever it is called, and through the parser
 * that the reader has: it finds its parts by what they say of each other, and other spellings mean the same.
 */
final class Workbooks {
    static final long MOST_UNPACKED = 128L << 20;
    private static final XMLInputFactory FACTORY = factory();

    private Workbooks() {}

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * 422 for one with a document type, a text or row without end, a cell beyond the last column, or a number of more
     * digits than any has.
     */
    static void check(Path file, long mostText) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                try (var in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
                    // old drawings are no XML, and the reader ends where this parser does
                    var strict = entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels)");
                    if (marked(in)) check(in, mostText, strict);
                }
            }
        }
    }

    /** It may be XML: in UTF-8 or UTF-16, with or without a mark. */
    private static boolean marked(InputStream in) throws IOException {
        in.mark(2);
        var one = in.read();
        var two = in.read();
        in.reset();
        return one == '<' || two == '<' || one >= 0xEF || Character.isWhitespace(one);
    }

    private static void check(InputStream in, long mostText, boolean strict) {
        try {
            var bounds = new SheetBounds(mostText);
            var xml = FACTORY.createXMLStreamReader(in);
            try {
                while (xml.hasNext()) bounds.check(xml, xml.next());
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            if (strict) throw FirstLook.refused("not-a-workbook");
        }
    }
}
