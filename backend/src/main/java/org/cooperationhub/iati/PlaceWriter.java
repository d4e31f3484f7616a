package org.cooperationhub.iati;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.cooperationhub.project.ProjectGroup;
import org.cooperationhub.project.ProjectLocation;
import org.cooperationhub.project.ProjectMarker;
import org.cooperationhub.project.ProjectView;
import org.jspecify.annotations.Nullable;

/** Where an activity happens, and what it is about. */
final class PlaceWriter {
    private final XmlOut out;
    private final String hub;

    PlaceWriter(XmlOut out, String hub) {
        this.out = out;
        this.hub = hub;
    }

    /** Percentages add to 100; where none is given, all have equal ones, marked {@code hub:equal}. */
    void countries(ProjectView of) throws XMLStreamException {
        var all = of.countries().stream().filter(each -> each.role().holdsKey()).toList();
        var shares = Shares.of(all, each -> each.percentage());
        for (var i = 0; i < all.size(); i++) {
            var each = all.get(i);
            var share = shares.get(i);
            out.element("recipient-country", () -> {
                out.attribute("code", each.country());
                share(share, each.percentage());
                out.hub("role", each.role());
            });
        }
    }

    private void share(String share, @Nullable BigDecimal given) throws XMLStreamException {
        out.attribute("percentage", share);
        if (given == null) out.hub("equal", "true");
    }

    void locations(ProjectView of) throws XMLStreamException {
        for (var each : of.locations()) out.element("location", () -> location(each, of.originalLanguage()));
    }

    private void location(ProjectLocation of, String first) throws XMLStreamException {
        out.hub("id", of.id());
        out.hub("admin1", of.admin1());
        out.code("location-reach", of.reach());
        out.texts("name", of.name(), first);
        if (of.country() != null)
            out.element("administrative", () -> {
                out.attribute("code", of.country());
                out.attribute("vocabulary", "A4");
                out.attribute("level", "0");
            });
        var north = of.latitude();
        var east = of.longitude();
        if (north != null && east != null)
            out.element("point", () -> {
                out.attribute("srsName", "http://www.opengis.net/def/crs/EPSG/0/4326");
                out.element("pos", () -> out.text(north.toPlainString() + " " + east.toPlainString()));
            });
        out.code("exactness", of.exactness());
        out.code("location-class", of.locationClass());
        var line = of.line();
        if (line != null) out.hubElement("line", () -> out.text(positions(line.coordinates())));
    }

    /** Longitude and latitude of each position, as GeoJSON has them. */
    private static String positions(List<List<BigDecimal>> line) {
        return line.stream()
                .map(each -> each.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    void sectors(ProjectView of) throws XMLStreamException {
        for (var vocabulary : List.of("1", "2")) {
            var all = of.sectors().stream()
                    .filter(each -> each.vocabulary().equals(vocabulary))
                    .toList();
            var shares = Shares.of(all, each -> each.percentage());
            for (var i = 0; i < all.size(); i++) {
                var each = all.get(i);
                var share = shares.get(i);
                out.element("sector", () -> {
                    out.attribute("vocabulary", vocabulary);
                    out.attribute("code", each.code());
                    share(share, each.percentage());
                });
            }
        }
    }

    /** SDG targets stand here alone, never as sectors as well, so that no sum counts them twice. */
    void tags(ProjectView of) throws XMLStreamException {
        var first = of.originalLanguage();
        for (var each : of.proposals())
            out.element("tag", () -> {
                tag(each.proposal(), Iati.OWN_TAGS, hub + Iati.PROPOSALS);
                out.hub("share", each.share());
                out.hubTexts("rationale", each.rationale(), first);
            });
        for (var each : of.sdgs())
            out.element("tag", () -> {
                tag(each.target(), Iati.SDG_TARGETS, null);
                out.hub("weight", each.weight());
                out.hubTexts("evidence", each.evidence(), first);
            });
        for (var each : of.groups())
            if (!asMarker(each, of.markers()))
                out.element("tag", () -> {
                    tag(each.group(), Iati.OWN_TAGS, hub + Iati.GROUPS);
                    out.hub("significance", each.significance());
                });
    }

    private void tag(String code, String vocabulary, @Nullable String address) throws XMLStreamException {
        out.attribute("code", code);
        out.attribute("vocabulary", vocabulary);
        out.attribute("vocabulary-uri", address);
    }

    void markers(ProjectView of) throws XMLStreamException {
        for (var each : of.markers()) marker(each.marker(), each.significance(), null);
        for (var each : of.groups())
            if (asMarker(each, of.markers()))
                marker(Iati.DISABILITY_MARKER, String.valueOf(each.significance()), each.group());
    }

    private static boolean asMarker(ProjectGroup group, List<ProjectMarker> markers) {
        return group.group().equals(Iati.DISABLED)
                && markers.stream().noneMatch(each -> each.marker().equals(Iati.DISABILITY_MARKER));
    }

    private void marker(String code, String significance, @Nullable String group) throws XMLStreamException {
        out.element("policy-marker", () -> {
            out.attribute("vocabulary", Iati.DAC);
            out.attribute("code", code);
            out.attribute("significance", significance);
            out.hub("group", group);
        });
    }

    /** Per cent of each part, adding to 100. */
    static final class Shares {
        private static final BigDecimal ALL = BigDecimal.valueOf(10_000, 2);

        private Shares() {}

        /** Those given; equal ones where any is missing, the last one making up for what rounding leaves. */
        static <T> List<String> of(List<T> parts, Function<T, @Nullable BigDecimal> given) {
            if (parts.stream().allMatch(each -> given.apply(each) != null))
                return parts.stream()
                        .map(each -> String.valueOf(given.apply(each)))
                        .toList();
            var equal = ALL.divide(BigDecimal.valueOf(parts.size()), 2, java.math.RoundingMode.DOWN);
            var last = ALL.subtract(equal.multiply(BigDecimal.valueOf(parts.size() - 1L)));
            return java.util.stream.IntStream.range(0, parts.size())
                    .mapToObj(i -> (i == parts.size() - 1 ? last : equal).toPlainString())
                    .toList();
        }
    }
}
