package org.cooperationhub.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A text in several languages, kept as one JSON value beside the record it belongs to. Immutable. */
public record LocalText(@JsonValue Map<String, Translation> texts) {
    public static final LocalText EMPTY = new LocalText(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalText {
        texts = Map.copyOf(texts);
    }

    /** The texts alone, by BCP 47 language. */
    public Map<String, String> map() {
        return collect((lang, each) -> each.text());
    }

    /** Kind and age, by BCP 47 language. */
    public Map<String, TextInfo> info() {
        return collect((lang, each) -> new TextInfo(each.kind(), outdated(each)));
    }

    /** The text to sort and log by: the original, else English, else any. */
    public String main() {
        var original = original();
        if (original != null) return original.text();
        var english = texts.get("en");
        if (english != null) return english.text();
        return texts.values().stream()
                .map(Translation::text)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /**
     * These texts after a client wrote {@code written}. A text that did not change keeps its kind and age; of a new
     * record English, else the first language, is the original; a changed translation is a courtesy of this original.
     */
    public LocalText rewritten(Map<String, String> written) {
        return rewritten(written, originalLanguage(written));
    }

    /** As above, where the client says which language is the original. */
    public LocalText rewritten(Map<String, String> written, String originalLanguage) {
        return rewritten(written, originalLanguage, Map.of());
    }

    /**
     * As above, where the client also says of what kind the translations are; one that it says nothing of keeps its
     * kind, or is a courtesy. A text that only changes its kind keeps its age.
     */
    public LocalText rewritten(
            Map<String, String> written, String originalLanguage, Map<String, TextKind> translationKinds) {
        var hash = Hashes.brief(written.getOrDefault(originalLanguage, ""));
        var result = new TreeMap<String, Translation>();
        written.forEach((lang, text) -> {
            if (text.isBlank()) return;
            var before = texts.get(lang);
            var same = before != null && before.text().equals(text) ? before : null;
            if (lang.equals(originalLanguage))
                result.put(lang, same != null && isOriginal(same) ? same : new Translation(text, TextKind.ORIGINAL));
            else result.put(lang, translation(text, same, translationKinds.get(lang), hash));
        });
        return new LocalText(result);
    }

    private static Translation translation(
            String text, @Nullable Translation same, @Nullable TextKind asked, String hash) {
        var kept = same == null || isOriginal(same) ? null : same;
        var kind = asked == null || asked == TextKind.ORIGINAL ? kept == null ? TextKind.COURTESY : kept.kind() : asked;
        if (kept == null) return new Translation(text, kind, hash);
        return kept.kind() == kind ? kept : new Translation(text, kind, kept.sourceHash());
    }

    /** These texts, each translation noted as made from the original as it stands now. */
    public LocalText translatedNow() {
        var original = original();
        if (original == null) return this;
        var hash = Hashes.brief(original.text());
        var result = new TreeMap<String, Translation>();
        texts.forEach((lang, each) ->
                result.put(lang, isOriginal(each) ? each : new Translation(each.text(), each.kind(), hash)));
        return new LocalText(result);
    }

    /** True where there is a translation in this language. */
    public boolean isTranslated(String lang) {
        var each = texts.get(lang);
        return each != null && !isOriginal(each);
    }

    /** These texts, the translation in this language noted as right for the original as it stands now. */
    public LocalText confirmed(String lang) {
        var original = original();
        var each = texts.get(lang);
        if (original == null || each == null || !outdated(each)) return this;
        var result = new TreeMap<>(texts);
        result.put(lang, new Translation(each.text(), each.kind(), Hashes.brief(original.text())));
        return new LocalText(result);
    }

    private String originalLanguage(Map<String, String> written) {
        for (var each : texts.entrySet())
            if (isOriginal(each.getValue())
                    && !written.getOrDefault(each.getKey(), "").isBlank()) return each.getKey();
        if (!written.getOrDefault("en", "").isBlank()) return "en";
        return written.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("en");
    }

    /** An official text without an age is the source's own; one with an age is an official translation. */
    private static boolean isOriginal(Translation each) {
        return each.kind() == TextKind.ORIGINAL || (each.kind() == TextKind.OFFICIAL && each.sourceHash() == null);
    }

    private @Nullable Translation original() {
        return texts.values().stream().filter(LocalText::isOriginal).findFirst().orElse(null);
    }

    private boolean outdated(Translation each) {
        var original = original();
        return each.sourceHash() != null
                && original != null
                && !each.sourceHash().equals(Hashes.brief(original.text()));
    }

    private <T> Map<String, T> collect(BiFunction<String, Translation, T> view) {
        var result = new TreeMap<String, T>();
        texts.forEach((lang, each) -> result.put(lang, view.apply(lang, each)));
        return result;
    }
}
