package org.cooperationhub.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, made on the spot; each is the only one with its bytes. */
public final class SampleFile {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private SampleFile() {}

    /** Adds the bytes to the files of a project. */
    public static Response sent(Account by, Draft draft, String name, String type, byte[] bytes) {
        return Api.as(by).contentType(type).queryParam("name", name).body(bytes).post(draft.publicPath() + "/files");
    }

    /** Without telling a type. */
    public static Response sent(Account by, Draft draft, String name, byte[] bytes) {
        return sent(by, draft, name, "application/octet-stream", bytes);
    }

    private static String once() {
        return UUID.randomUUID().toString();
    }

    public static byte[] pdf() {
        return ("%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj % " + once() + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    public static byte[] text() {
        return ("Minutes of the meeting " + once() + "\n— ملاحظات — 会议记录\n").getBytes(UTF_8);
    }

    public static byte[] csv() {
        return ("country,amount\nKE,12\n" + once() + ",13\n").getBytes(UTF_8);
    }

    public static byte[] json() {
        return ("{\"id\": \"" + once() + "\", \"values\": [1, 2]}").getBytes(UTF_8);
    }

    public static byte[] geojson() {
        return ("{\"type\": \"FeatureCollection\", \"features\": [], \"id\": \"" + once() + "\"}").getBytes(UTF_8);
    }

    public static byte[] html() {
        return ("<!DOCTYPE html><html><body><script>alert('" + once() + "')</script></body></html>").getBytes(UTF_8);
    }

    public static byte[] svg() {
        return ("<svg xmlns='http://www.w3.org/2000/svg'><title>" + once() + "</title></svg>").getBytes(UTF_8);
    }

    public static byte[] program() {
        return ("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000ÿÿ\u0000\u0000" + once())
                .getBytes(ISO_8859_1);
    }

    /** @param type what ImageIO calls it */
    public static byte[] image(String type) {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 4, once().hashCode() & 0xffffff);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, type, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] webp() {
        return ("RIFF$\u0000\u0000\u0000WEBPVP8 \u0018\u0000\u0000\u0000" + once()).getBytes(ISO_8859_1);
    }

    public static byte[] docx() {
        return office("word/document.xml", MAIN + "wordprocessingml.document.main+xml");
    }

    public static byte[] xlsx() {
        return office("xl/workbook.xml", MAIN + "spreadsheetml.sheet.main+xml");
    }

    public static byte[] pptx() {
        return office("ppt/presentation.xml", MAIN + "presentationml.presentation.main+xml");
    }

    /** A Word document with macros. */
    public static byte[] docm() {
        return office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    private static byte[] office(String part, String type) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", contentTypes(part, type).getBytes(UTF_8));
        entries.put("_rels/.rels", "<Relationships/>".getBytes(UTF_8));
        entries.put(part, ("<main>" + once() + "</main>").getBytes(UTF_8));
        return zip(entries);
    }

    private static String contentTypes(String part, String type) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                  <Default Extension="xml" ContentType="application/xml"/>
                  <Override PartName="/%s" ContentType="%s"/>
                </Types>""".formatted(part, type);
    }

    /** @param kind text, spreadsheet or presentation */
    public static byte[] openDocument(String kind) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(UTF_8));
        entries.put("content.xml", ("<content>" + once() + "</content>").getBytes(UTF_8));
        return zip(entries);
    }

    /** The first entry is stored as it is, as OpenDocument wants it. */
    public static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var each : entries.entrySet()) {
                var entry = new ZipEntry(each.getKey());
                if (each.getKey().equals("mimetype")) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.getValue().length);
                    var sum = new CRC32();
                    sum.update(each.getValue());
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
