package org.cooperationhub.iati;

import static org.cooperationhub.iati.IatiFinding.Code.ASSUMED;
import static org.cooperationhub.iati.IatiFinding.Code.CLEANED;
import static org.cooperationhub.iati.IatiFinding.Code.CUT;
import static org.cooperationhub.iati.IatiFinding.Code.LANGUAGE_NOT_KEPT;
import static org.cooperationhub.iati.IatiFinding.Code.NOT_A_DATE;
import static org.cooperationhub.iati.IatiFinding.Code.NOT_A_NUMBER;
import static org.cooperationhub.iati.IatiFinding.Code.ROUNDED;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads texts, numbers and days of an activity, and notes what is not kept as it stands. */
final class Values {
    static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final Pattern UNSHOWABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private final IatiFindings findings;

    /** One of the hub's languages, or null: the texts that tell no language are in one that the hub does not have. */
    private final @Nullable String language;

    Values(IatiFindings findings, Node activity) {
        this.findings = findings;
        var told = activity.attribute("xml:lang");
        if (told == null) findings.add(ASSUMED, "@xml:lang", "en");
        this.language = told == null ? "en" : Iati.hubLanguage(told);
    }

    @Nullable
    String language() {
        return language;
    }

    /** The narratives of an element by language, each at most so long. */
    Map<String, String> texts(@Nullable Node of, String path, int most) {
        var texts = new TreeMap<String, String>();
        if (of == null) return texts;
        for (var each : of.all("narrative")) add(texts, each, path + "/narrative", most);
        // before version 2 the text stood in the element itself
        if (texts.isEmpty() && !of.contentTaken()) put(texts, language, of.text(), path, most);
        return texts;
    }

    /** Elements of the hub's own, one for each language. */
    Map<String, String> ownTexts(Node of, String child, int most) {
        var texts = new TreeMap<String, String>();
        for (var each : of.all("hub:" + child)) add(texts, each, child, most);
        return texts;
    }

    private void add(Map<String, String> texts, Node narrative, String path, int most) {
        var told = narrative.attribute("xml:lang");
        put(texts, told == null ? language : Iati.hubLanguage(told), narrative.text(), path, most);
    }

    private void put(Map<String, String> texts, @Nullable String lang, String text, String path, int most) {
        if (text.isEmpty()) return;
        if (lang == null) findings.add(LANGUAGE_NOT_KEPT, path, text);
        else if (texts.containsKey(lang)) findings.add(IatiFinding.Code.NOT_KEPT, path, text);
        else texts.put(lang, plain(text, path, most));
    }

    /** The first narrative, whatever its language: a name, of which the others are translations. */
    @Nullable
    String name(@Nullable Node of, String path, int most) {
        if (of == null) return null;
        var told = of.all("narrative").stream()
                .map(Node::text)
                .filter(each -> !each.isEmpty())
                .findFirst();
        of.children.stream().filter(Node::taken).forEach(Node::takeWhole);
        if (told.isPresent()) return plain(told.get(), path, most);
        return of.contentTaken() ? null : plain(of.text(), path, most);
    }

    /** Without what cannot be shown, and at most so long. */
    String plain(String text, String path, int most) {
        var shown = UNSHOWABLE.matcher(text).replaceAll("");
        if (!shown.equals(text)) findings.add(CLEANED, path, shown);
        if (shown.codePointCount(0, shown.length()) <= most) return shown;
        findings.add(CUT, path, shown);
        return shown.substring(0, shown.offsetByCodePoints(0, most)).strip();
    }

    @Nullable
    String plainOrNull(@Nullable String text, String path, int most) {
        return text == null ? null : plain(text, path, most);
    }

    /** With so many decimals at most. */
    @Nullable
    BigDecimal number(@Nullable String text, String path, int decimals) {
        if (text == null || text.isBlank()) return null;
        var written = text.strip();
        if (!NUMBER.matcher(written).matches()) {
            findings.add(NOT_A_NUMBER, path, written);
            return null;
        }
        var number = new BigDecimal(written);
        if (number.stripTrailingZeros().scale() <= decimals) return number;
        findings.add(ROUNDED, path, written);
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A day, in any form of {@code xsd:date} or {@code xsd:dateTime}. */
    @Nullable
    LocalDate day(@Nullable String text, String path) {
        if (text == null || text.isBlank()) return null;
        try {
            var written = text.strip();
            return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
        } catch (DateTimeParseException wrong) {
            findings.add(NOT_A_DATE, path, text);
            return null;
        }
    }

    void found(IatiFinding.Code code, String path, @Nullable String detail) {
        findings.add(code, path, detail == null ? "" : detail);
    }

    static void put(ObjectNode to, String member, Map<String, String> texts) {
        if (texts.isEmpty()) return;
        var map = to.putObject(member);
        texts.forEach(map::put);
    }

    static void put(ObjectNode to, String member, @Nullable Object value) {
        if (value instanceof BigDecimal number) to.put(member, number);
        else if (value instanceof Boolean flag) to.put(member, flag);
        else if (value instanceof List<?> list)
            list.forEach(each -> to.withArray("/" + member).add(each.toString()));
        else if (value != null) to.put(member, value.toString());
    }

    /** The hub's own id of a part, so that it is known again. */
    static void id(Node of, ObjectNode to) {
        var id = uuid(of.attribute("hub:id"));
        if (id != null) to.put("id", id.toString());
    }

    static @Nullable UUID uuid(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text)
                : null;
    }
}
