package org.cooperationhub.iati;

import static org.cooperationhub.iati.ActivityReader.list;
import static org.cooperationhub.iati.IatiFinding.Code.MISSING;
import static org.cooperationhub.iati.IatiFinding.Code.SHARES_LEFT_OUT;
import static org.cooperationhub.iati.IatiFinding.Code.VOCABULARY_NOT_KEPT;
import static org.cooperationhub.iati.Values.JSON;
import static org.cooperationhub.iati.Values.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries, places, sectors, tags and markers. */
final class PlaceReader {
    private final Node activity;
    private final Values values;
    private final ObjectNode input;

    PlaceReader(Node activity, Values values, ObjectNode input) {
        this.activity = activity;
        this.values = values;
        this.input = input;
    }

    void read() {
        countries();
        for (var each : activity.all("location")) list(input, "locations").add(location(each));
        sectors();
        tags();
        markers();
    }

    /** Recipients are taken for those who benefit, unless the hub itself said otherwise. */
    private void countries() {
        var seen = new HashSet<String>();
        for (var each : activity.all("recipient-country")) {
            var code = code(each, "recipient-country");
            if (code == null) continue;
            var role = Objects.requireNonNullElse(each.attribute("hub:role"), "BENEFICIARY");
            each.all("narrative").forEach(Node::takeWhole);
            if (seen.add(code + role)) country(code.toUpperCase(Locale.ROOT), role, share(each, "recipient-country"));
            else each.leave();
        }
        whole("countries", "percentage", "recipient-country/@percentage");
        for (var each : activity.all("hub:country"))
            country(
                    Objects.requireNonNullElse(code(each, "hub:country"), ""),
                    Objects.requireNonNullElse(each.attribute("role"), "PROVIDER"),
                    values.number(each.attribute("percentage"), "hub:country/@percentage", 2));
    }

    private void country(String code, String role, @Nullable BigDecimal percentage) {
        var country = list(input, "countries").addObject();
        country.put("country", code);
        country.put("role", role);
        put(country, "percentage", percentage);
    }

    private @Nullable BigDecimal share(Node of, String path) {
        var share = values.number(of.attribute("percentage"), path + "/@percentage", 2);
        return of.attribute("hub:equal") == null ? share : null;
    }

    /** Shares that do not add to 100 here, as where regions have the rest, would be no shares. */
    private void whole(String list, String member, String path) {
        if (!(input.get(list) instanceof com.fasterxml.jackson.databind.node.ArrayNode parts)) return;
        var sum = BigDecimal.ZERO;
        var given = 0;
        for (var each : parts) {
            if (!each.has(member)) continue;
            given++;
            sum = sum.add(each.get(member).decimalValue());
        }
        if (given == 0 || (given == parts.size() && sum.compareTo(BigDecimal.valueOf(100)) == 0)) return;
        values.found(SHARES_LEFT_OUT, path, sum.toPlainString());
        for (var each : parts) ((ObjectNode) each).remove(member);
    }

    private @Nullable String code(Node of, String path) {
        var code = of.attribute("code");
        if (code != null) return code;
        values.found(MISSING, path + "/@code", "");
        of.leave();
        return null;
    }

    private ObjectNode location(Node of) {
        var place = JSON.objectNode();
        Values.id(of, place);
        put(place, "name", values.texts(of.one("name"), "location/name", 300));
        for (var each : of.all("administrative", each -> "A4".equals(each.peek("vocabulary")))) {
            each.attribute("vocabulary");
            each.attribute("level");
            put(place, "country", each.attribute("code"));
        }
        put(place, "admin1", values.plainOrNull(of.attribute("hub:admin1"), "location/@hub:admin1", 200));
        point(of, place);
        put(place, "exactness", of.of("exactness", "code"));
        put(place, "locationClass", of.of("location-class", "code"));
        put(place, "reach", of.of("location-reach", "code"));
        var line = of.one("hub:line");
        if (line != null) place.set("line", line(line.text()));
        return place;
    }

    private void point(Node of, ObjectNode place) {
        var point = of.one("point");
        if (point == null) return;
        point.attribute("srsName");
        var pos = point.one("pos");
        if (pos == null) return;
        var numbers = pos.text().split("[\\s,]+", -1);
        if (numbers.length != 2) {
            values.found(IatiFinding.Code.NOT_A_NUMBER, "location/point/pos", pos.text());
            return;
        }
        var north = values.number(numbers[0], "location/point/pos", 6);
        var east = values.number(numbers[1], "location/point/pos", 6);
        if (north == null || east == null) return;
        place.put("latitude", north);
        place.put("longitude", east);
    }

    private JsonNode line(String text) {
        var line = JSON.objectNode().put("type", "LineString");
        var positions = line.putArray("coordinates");
        for (var each : text.split("\\s+", -1)) {
            var position = positions.addArray();
            for (var number : each.split(",", -1)) {
                var read = values.number(number, "location/hub:line", 15);
                if (read != null) position.add(read);
            }
        }
        return line;
    }

    private void sectors() {
        var seen = new HashSet<String>();
        for (var each : activity.all("sector")) {
            var vocabulary = Objects.requireNonNullElse(each.attribute("vocabulary"), "1");
            if (!Set.of("1", "2", "DAC", "DAC-3").contains(vocabulary)) {
                values.found(VOCABULARY_NOT_KEPT, "sector", vocabulary + " " + each.peek("code"));
                each.takeWhole();
                continue;
            }
            var code = code(each, "sector");
            var short3 = vocabulary.equals("2") || vocabulary.equals("DAC-3");
            each.all("narrative").forEach(Node::takeWhole);
            if (code == null || !seen.add((short3 ? "2/" : "1/") + code)) {
                each.leave();
                continue;
            }
            var sector = list(input, "sectors").addObject();
            sector.put("vocabulary", short3 ? "2" : "1");
            sector.put("code", code);
            put(sector, "percentage", share(each, "sector"));
        }
        if (input.path("sectors").findValuesAsText("vocabulary").stream()
                        .distinct()
                        .count()
                == 1) whole("sectors", "percentage", "sector/@percentage");
    }

    private void tags() {
        for (var each : activity.all("tag")) {
            var vocabulary = Objects.requireNonNullElse(each.attribute("vocabulary"), "");
            var address = Objects.requireNonNullElse(each.attribute("vocabulary-uri"), "");
            var code = Objects.requireNonNullElse(each.attribute("code"), "");
            if (vocabulary.equals(Iati.SDG_TARGETS)) target(each, code);
            else if (vocabulary.equals(Iati.OWN_TAGS) && address.endsWith(Iati.PROPOSALS)) proposal(each, code);
            else if (vocabulary.equals(Iati.OWN_TAGS) && address.endsWith(Iati.GROUPS)) group(each, code);
            else {
                values.found(VOCABULARY_NOT_KEPT, "tag", vocabulary + " " + code);
                each.takeWhole();
            }
        }
    }

    private void target(Node of, String code) {
        var target = list(input, "sdgs").addObject().put("target", code);
        of.all("narrative").forEach(Node::takeWhole);
        put(target, "weight", values.number(of.attribute("hub:weight"), "tag/@hub:weight", 2));
        put(target, "evidence", values.ownTexts(of, "evidence", 1000));
    }

    private void proposal(Node of, String code) {
        var proposal = list(input, "proposals").addObject().put("proposal", code);
        of.all("narrative").forEach(Node::takeWhole);
        put(proposal, "share", values.number(of.attribute("hub:share"), "tag/@hub:share", 2));
        put(proposal, "rationale", values.ownTexts(of, "rationale", 1000));
    }

    private void group(Node of, String code) {
        var significance = values.number(of.attribute("hub:significance"), "tag/@hub:significance", 0);
        var group = list(input, "groups").addObject().put("group", code);
        group.put("significance", significance == null ? 1 : significance.intValue());
    }

    private void markers() {
        for (var each : activity.all("policy-marker")) {
            var vocabulary = Objects.requireNonNullElse(each.attribute("vocabulary"), Iati.DAC);
            var code = each.attribute("code");
            var significance = each.attribute("significance");
            var group = each.attribute("hub:group");
            each.all("narrative").forEach(Node::takeWhole);
            if (!List.of(Iati.DAC, "DAC").contains(vocabulary)) {
                values.found(VOCABULARY_NOT_KEPT, "policy-marker", vocabulary + " " + code);
                each.takeWhole();
            } else if (code == null || significance == null) {
                values.found(MISSING, "policy-marker/@significance", code);
                each.leave();
            } else if (group != null && significance.matches("[0-2]"))
                list(input, "groups")
                        .addObject()
                        .put("group", group)
                        .put("significance", Integer.parseInt(significance));
            else list(input, "markers").addObject().put("marker", code).put("significance", significance);
        }
    }
}
