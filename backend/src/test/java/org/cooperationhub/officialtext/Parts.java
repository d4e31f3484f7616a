package org.cooperationhub.officialtext;

import java.util.ArrayList;
import java.util.List;

/** All parts of a text in the order of the document. */
final class Parts {
    private Parts() {}

    static List<OfficialPart> of(OfficialText text) {
        var parts = new ArrayList<OfficialPart>();
        if (text.preamble() != null) parts.add(text.preamble());
        for (var pillar : text.pillars()) {
            if (pillar.heading() != null) parts.add(pillar.heading());
            pillar.points().forEach(point -> parts.add(point.part()));
        }
        if (text.closing() != null) parts.add(text.closing());
        return parts;
    }
}
