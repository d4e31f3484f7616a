package org.cooperationhub.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * Bounds of a workbook, before anything is built of it: its reader keeps all shared texts, and makes room for every
 * column up to the last one that a cell names.
 */
final class Workbooks {
    static final long MOST_UNPACKED = 128L << 20;
    /** XFD is the last column of a sheet. */
    private static final int MOST_LETTERS = 3;

    private Workbooks() {}

    /** 422 for one with a document type, a text without end, or a cell beyond the last column. */
    static void check(Path file, long mostText) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!entry.getName().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(xml|rels)")) continue;
                try (var in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
                    check(in, mostText);
                }
            }
        }
    }

    private static void check(InputStream in, long mostText) throws IOException {
        var text = 0L;
        var letters = -1;
        int before = 0;
        int beforeThat = 0;
        for (var each = in.read(); each >= 0; each = in.read()) {
            text = each == '<' || each == '>' ? 0 : text + 1;
            if (text > mostText) throw FirstLook.refused("unpacks-too-large");
            if (before == '!' && beforeThat == '<' && each == 'D') throw FirstLook.refused("document-type");
            // r="ABC12" is the place of a cell
            if (each == '"' && before == '=' && beforeThat == 'r') letters = 0;
            else if (letters >= 0) letters = each >= 'A' && each <= 'Z' ? letters + 1 : -1;
            if (letters > MOST_LETTERS) throw FirstLook.refused("not-a-workbook");
            beforeThat = before;
            before = each;
        }
    }
}
