package org.cooperationhub.officialtext;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader found in a document. Its parts stand in the order of the bytes and never overlap; between them are
 * only blank lines (and a byte order mark, and headings that no point follows).
 *
 * @param sha256 of the whole document, lower-case hexadecimal
 * @param size of the whole document in bytes
 * @param provenance null when the document could not be read as text
 * @param preamble everything before the first pillar or point; null when nothing is, and in a summary
 * @param pillars in the order of the document
 * @param closing everything after the last point; null when nothing is, and in a summary
 */
public record OfficialText(
        String sha256,
        long size,
        @Nullable Provenance provenance,
        @Nullable OfficialPart preamble,
        List<OfficialPillar> pillars,
        @Nullable OfficialPart closing,
        List<Finding> findings) {

    /** All points, in the order of the document. */
    public List<OfficialPoint> points() {
        return pillars.stream().flatMap(pillar -> pillar.points().stream()).toList();
    }

    /** Whether an import of the document must be refused. */
    public boolean hasCriticalFindings() {
        return findings.stream().anyMatch(Finding::isCritical);
    }
}
