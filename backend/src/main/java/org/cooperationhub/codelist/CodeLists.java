package org.cooperationhub.codelist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.TextKind;
import org.cooperationhub.common.Words;
import org.jspecify.annotations.Nullable;

/** Every query on code lists, and the check of a code that a client wants to use. */
@ApplicationScoped
public class CodeLists implements PanacheRepositoryBase<CodeList, UUID> {
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};

    @Inject
    ObjectMapper json;

    @Inject
    KnownCodes knownCodes;

    @Inject
    Event<KnownCodes.Loaded> loaded;

    List<CodeList> everyList() {
        return list("order by listKey");
    }

    CodeList byKey(String key) {
        return find("from CodeList l left join fetch l.items where l.listKey = ?1", key)
                .singleResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** Labels of codes of one list, by code; unknown codes are absent. */
    public Map<String, Map<String, String>> labels(String list, Collection<String> codes) {
        var known = knownCodes.of(list);
        var labels = new HashMap<String, Map<String, String>>();
        for (var code : codes) {
            var one = known.get(code);
            if (one != null) labels.put(code, one.label());
        }
        return labels;
    }

    /** The labels of every code of one list, by code. */
    public Map<String, Map<String, String>> labels(String list) {
        return knownCodes.of(list).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().label()));
    }

    /** Null if the code may be newly used, else the fault to answer with at {@code pointer}. */
    public @Nullable Fault fault(String pointer, String list, @Nullable String code) {
        if (code == null) return null;
        var known = knownCodes.of(list).get(code);
        if (known == null) return Fault.at(pointer, "unknown-code", Words.say("fault.unknown-code", code, list));
        return known.status() == CodeStatus.ACTIVE
                ? null
                : Fault.at(pointer, "withdrawn-code", Words.say("fault.withdrawn-code", code, list));
    }

    /** As {@link #fault}, but a code that stood there before may stay though it is withdrawn. */
    public @Nullable Fault faultOnNew(String pointer, String list, @Nullable String code, Collection<String> before) {
        return code == null || before.contains(code) ? null : fault(pointer, list, code);
    }

    /** Writes a list from its file; items no longer in it are withdrawn, never removed. */
    public void load(JsonNode file) {
        var key = file.get("key").asText();
        var found = find("listKey", key).firstResult();
        var list = found == null ? new CodeList() : found;
        list.listKey = key;
        list.name = json.convertValue(file.get("name"), MAP);
        list.owner = file.get("owner").asText();
        list.sourceVersion = file.get("version").asText();
        list.url = file.path("url").asText(null);
        list.licence = file.get("licence").asText();
        list.updatedAt = Now.instant();
        var before =
                new HashMap<>(list.items.stream().collect(Collectors.toMap(each -> each.code, Function.identity())));
        var rank = 0;
        for (var each : file.get("items")) {
            var known = before.remove(each.get("code").asText());
            var item = known == null ? new CodeItem() : known;
            if (known == null) list.items.add(item);
            read(item, list, each, rank++);
        }
        before.values().forEach(gone -> gone.status = CodeStatus.WITHDRAWN);
        persist(list);
        loaded.fire(new KnownCodes.Loaded(key));
    }

    private void read(CodeItem item, CodeList list, JsonNode from, int rank) {
        item.list = list;
        item.code = from.get("code").asText();
        item.rankNo = rank;
        item.label = json.convertValue(from.get("label"), MAP);
        item.labelKind = kinds(item.label.keySet(), from.path("labelKind"));
        item.status = CodeStatus.valueOf(from.get("status").asText());
        item.validFrom = day(from.path("validFrom"));
        item.validTo = day(from.path("validTo"));
        item.parent = from.path("parent").asText(null);
    }

    /** The file marks the languages that do not come from its source. */
    private static Map<String, TextKind> kinds(Collection<String> languages, JsonNode marked) {
        return languages.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> TextKind.valueOf(marked.path(each).asText(TextKind.OFFICIAL.name()))));
    }

    /** A day in a seed file; a year alone stands for its first day. */
    public static @Nullable LocalDate day(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) return null;
        var text = value.asText();
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-01-01");
            case 7 -> LocalDate.parse(text + "-01");
            default -> LocalDate.parse(text);
        };
    }
}
