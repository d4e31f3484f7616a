package org.cooperationhub.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is by its bytes alone.
 *
 * @param mediaType as found
 * @param formats those that a file with these bytes may rightly be called, the most exact first; empty if it is nothing
 *     that the hub knows
 */
record FileBytes(String mediaType, List<DocumentFormat> formats) {
    static final String UNKNOWN = "application/octet-stream";
    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();

    /** What Tika takes a plain text for; a text that starts like a mail is still one. */
    private static final Set<String> TEXTS = Set.of("text/plain", "message/rfc822", "application/json");

    /** @throws OfficeContainer.Bomb if it is an archive that unpacks to too much */
    static FileBytes of(Path file, long mostUnpacked) throws IOException {
        var found = detected(file);
        if (TEXTS.contains(found)) {
            var formats = TextBytes.formats(file);
            return new FileBytes(formats.isEmpty() ? UNKNOWN : formats.getFirst().mediaType, formats);
        }
        var type = isContainer(found) ? OfficeContainer.mediaType(file, mostUnpacked) : found;
        return new FileBytes(
                type,
                Arrays.stream(DocumentFormat.values())
                        .filter(each -> each.mediaType.equals(type))
                        .toList());
    }

    private static String detected(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean isContainer(String type) {
        return type.equals("application/zip")
                || type.equals("application/x-tika-ooxml")
                || type.startsWith("application/vnd.oasis.opendocument.");
    }

    /** What an extension stands for; {@link #UNKNOWN} if it says nothing. */
    static String named(String extension) throws IOException {
        if (extension.isEmpty()) return UNKNOWN;
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + extension);
        try (var nothing = new ByteArrayInputStream(new byte[0])) {
            return TIKA.detect(nothing, metadata).getBaseType().toString();
        }
    }

    /** True for scripts, pages and the like: a file of such a type and a plain text cannot be told apart by bytes. */
    static boolean isText(String type) {
        return TIKA.getMediaTypeRegistry().isInstanceOf(MediaType.parse(type), MediaType.TEXT_PLAIN);
    }
}
