package org.cooperationhub.officialtext;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a document with the points below it.
 *
 * @param ordinal 1 for the first; 0 for points that stand before any heading
 * @param title as printed; null with ordinal 0
 * @param heading null with ordinal 0, and in a summary, which only names its pillars
 * @param points in the order of the document; empty in a summary
 */
public record OfficialPillar(
        int ordinal, @Nullable String title, @Nullable OfficialPart heading, List<OfficialPoint> points) {}
