package org.cooperationhub.officialtext;

import java.util.Arrays;

/**
 * A run of whole lines of a document, without the last line break.
 *
 * @param excerpt its beginning on one line, at most {@value #EXCERPT_LENGTH} characters, for a preview only
 * @param start offset of its first byte in the document
 * @param end offset after its last byte
 * @param sha256 of exactly these bytes, lower-case hexadecimal
 */
public record OfficialPart(String excerpt, int start, int end, String sha256) {
    public static final int EXCERPT_LENGTH = 200;

    /** These bytes of the document, untouched (seed S16: storage never normalises). */
    public byte[] bytesOf(byte[] document) {
        return Arrays.copyOfRange(document, start, end);
    }
}
