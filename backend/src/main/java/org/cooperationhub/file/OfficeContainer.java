package org.cooperationhub.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Looks into a zip file for the office document that it may be: by the content type of the main part (ECMA-376 part 2)
 * or the entry {@code mimetype} (OpenDocument 1.3 part 2). Every entry is unpacked and counted, and nothing is kept.
 */
public final class OfficeContainer {
    private static final String NONE = "application/zip";
    private static final String MAIN = ".main+xml";
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_LIST = 1 << 20;

    /** A document may unpack to so many times its size, as Apache POI has it; a bomb goes up to a thousand. */
    private static final int MOST_TIMES = 100;

    private static final int ALWAYS_ALLOWED = 10 << 20;

    private OfficeContainer() {}

    /** It would unpack to more than its reader bargained for. */
    public static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The media type of the document inside; {@code application/zip} if it is none that we know. */
    public static String mediaType(Path file, long mostUnpacked) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw new Bomb();
            var left = Math.min(mostUnpacked, Math.max(ALWAYS_ALLOWED, MOST_TIMES * Files.size(file)));
            for (var entries = zip.entries(); entries.hasMoreElements(); )
                left -= unpacked(zip, entries.nextElement(), left);
            return zip.getEntry("mimetype") == null ? officeOpen(zip) : openDocument(zip);
        } catch (ZipException | EOFException | XMLStreamException | IllegalArgumentException broken) {
            return NONE;
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var path = entry.getName().replace('\\', '/');
        if (path.startsWith("/") || List.of(path.split("/", -1)).contains(".."))
            throw new ZipException("an entry leaves the folder");
        try (var in = zip.getInputStream(entry)) {
            var piece = new byte[64 * 1024];
            long size = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > most) throw new Bomb();
            }
            return size;
        }
    }

    private static byte[] start(ZipFile zip, String entry) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(entry))) {
            return in.readNBytes(LONGEST_LIST);
        }
    }

    private static String openDocument(ZipFile zip) throws IOException {
        var type = new String(start(zip, "mimetype"), US_ASCII).strip();
        return type.matches("[a-z0-9.+-]{1,40}/[A-Za-z0-9.+-]{1,100}") ? type : NONE;
    }

    private static String officeOpen(ZipFile zip) throws IOException, XMLStreamException {
        var list = "[Content_Types].xml";
        if (zip.getEntry(list) == null) return NONE;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(start(zip, list)));
        var found = new TreeSet<String>();
        while (xml.hasNext()) {
            if (!xml.isStartElement() || !xml.getLocalName().equals("Override")) {
                xml.next();
                continue;
            }
            var type = String.valueOf(xml.getAttributeValue(null, "ContentType"));
            var part = String.valueOf(xml.getAttributeValue(null, "PartName"));
            if (type.endsWith(MAIN) && part.startsWith("/") && zip.getEntry(part.substring(1)) != null)
                found.add(type.substring(0, type.length() - MAIN.length()));
            xml.next();
        }
        return found.size() == 1 ? found.first() : NONE;
    }
}
