package org.cooperationhub.common;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text of a file that somebody sent. */
public final class Utf8 {
    private Utf8() {}

    /** The text without the mark that some programs put before it. CharacterCodingException for anything but UTF-8. */
    public static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
