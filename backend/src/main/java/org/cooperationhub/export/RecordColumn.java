package org.cooperationhub.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cooperationhub.common.Languages;

/**
 * One column of a table of records that are only written.
 *
 * @param cell of a document, not guarded yet
 */
record RecordColumn(String name, BiFunction<JsonNode, Labels.Known, String> cell) {
    private static final String BETWEEN = "; ";

    /** Codes, numbers, days and words; a list of them is joined by semicolons. */
    static Stream<RecordColumn> plain(String... members) {
        return Stream.of(members)
                .map(member -> new RecordColumn(member, (document, labels) -> text(document.path(member))));
    }

    /** A text in each language: {@code title.en}. */
    static Stream<RecordColumn> texts(String member) {
        return Languages.ALL.stream()
                .map(lang -> new RecordColumn(
                        member + "." + lang,
                        (document, labels) -> text(document.path(member).path(lang))));
    }

    /** Lists and objects, as JSON. */
    static Stream<RecordColumn> json(String... members) {
        return Stream.of(members)
                .map(member -> new RecordColumn(
                        member, (document, labels) -> document.path(member).toString()));
    }

    /** A code or several and, beside them, their words of this list. */
    static Stream<RecordColumn> code(String member, String list) {
        return Stream.concat(
                plain(member),
                Stream.of(new RecordColumn(
                        member + ".label",
                        (document, labels) -> each(document.path(member))
                                .map(each -> labels.of(list, text(each)))
                                .filter(each -> !each.isEmpty())
                                .collect(Collectors.joining(BETWEEN)))));
    }

    /** The words for a member, each made of a text of the document in several languages. */
    static Stream<RecordColumn> label(String member, Function<JsonNode, Stream<JsonNode>> texts) {
        return Stream.of(new RecordColumn(
                member + ".label",
                (document, labels) -> texts.apply(document)
                        .map(each -> best(each, labels.language()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(BETWEEN))));
    }

    /** The words for a list, of this member of each of its parts. */
    static Stream<RecordColumn> labels(String member, String name) {
        return label(member, document -> parts(document.path(member)).map(each -> each.path(name)));
    }

    private static Stream<JsonNode> each(JsonNode oneOrMany) {
        return oneOrMany.isArray() ? parts(oneOrMany) : Stream.of(oneOrMany);
    }

    static Stream<JsonNode> parts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static String text(JsonNode value) {
        if (value.isArray()) return parts(value).map(RecordColumn::text).collect(Collectors.joining(BETWEEN));
        if (value.isNull() || value.isMissingNode()) return "";
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static String best(JsonNode texts, String language) {
        Map<String, String> known = new TreeMap<>();
        texts.properties()
                .forEach(each -> known.put(each.getKey(), each.getValue().asText()));
        return Labels.best(known, language);
    }

    /** One list of all of them. */
    @SafeVarargs
    static List<RecordColumn> all(Stream<RecordColumn>... columns) {
        return Stream.of(columns).flatMap(Function.identity()).toList();
    }
}
