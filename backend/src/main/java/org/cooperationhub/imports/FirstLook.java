package org.cooperationhub.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.file.OfficeContainer;
import org.cooperationhub.iati.ActivityFile;
import org.cooperationhub.iati.UnreadableXml;

/**
 * What is looked at before a file is taken, in bounded memory: that it is what it is called, in UTF-8, and no bomb. 422
 * otherwise, so that its sender knows at once.
 */
final class FirstLook {
    private static final int PIECE = 1 << 16;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FirstLook() {}

    static void at(Path file, ImportFormat format, long mostRowBytes) throws IOException {
        if (Files.size(file) == 0) throw refused("empty-file");
        switch (format) {
            case NDJSON, CSV -> text(file);
            case XLSX -> workbook(file, mostRowBytes);
            case IATI_XML -> activities(file);
        }
    }

    private static void activities(Path file) throws IOException {
        try (var activities = new ActivityFile(open(file), each -> false)) {
            activities.next();
        } catch (UnreadableXml broken) {
            var failure = ActivityRows.unreadable(broken).failure();
            throw Problems.invalid(
                    List.of(Fault.at("", failure.code(), failure.detail()).with(Map.of("line", broken.line()))));
        }
    }

    private static void workbook(Path file, long mostRowBytes) throws IOException {
        try {
            if (!WORKBOOK.equals(OfficeContainer.mediaType(file, Workbooks.MOST_UNPACKED)))
                throw refused("not-a-workbook");
            Workbooks.check(file, mostRowBytes);
        } catch (OfficeContainer.Bomb bomb) {
            throw refused("unpacks-too-large");
        }
    }

    private static void text(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(PIECE);
        var characters = CharBuffer.allocate(PIECE);
        var line = 1;
        try (var in = open(file)) {
            in.mark(4);
            marked(in.readNBytes(4));
            in.reset();
            for (var ended = false; !ended; ) {
                var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                var result = decoder.decode(bytes, characters, ended);
                line += lines(characters.flip(), line);
                characters.clear();
                if (result.isError()) throw encoding("windows-1252", line);
                bytes.compact();
            }
        }
    }

    /** Counts the ends of lines, and refuses the one character that no text has. */
    private static int lines(CharBuffer of, int before) {
        var count = 0;
        for (var i = 0; i < of.length(); i++) {
            var each = of.get(i);
            if (each == '\n') count++;
            if (each == 0) throw refused("nul-character", before + count);
        }
        return count;
    }

    /** UTF-16, with its mark or by the zero bytes beside what should be a brace or a letter. */
    private static void marked(byte[] start) {
        if (start.length < 2) return;
        var one = start[0] & 0xFF;
        var two = start[1] & 0xFF;
        var mark = (one == 0xFE && two == 0xFF) || (one == 0xFF && two == 0xFE);
        if (mark || (one == 0 ^ two == 0)) throw encoding("UTF-16", 1);
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), PIECE);
    }

    private static ProblemException encoding(String name, int line) {
        return Problems.invalid(List.of(Fault.at("", "wrong-encoding", Words.say("fault.wrong-encoding", name, line))
                .with(Map.of("encoding", name, "line", line))));
    }

    static ProblemException refused(String code, Object... params) {
        return Problems.invalid(List.of(Fault.at("", code, Words.say("fault." + code, params))));
    }
}
