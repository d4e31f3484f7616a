package org.cooperationhub.codelist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.cooperationhub.common.Words;
import org.jspecify.annotations.Nullable;

/** Every query on code lists, and the check of a code that a client wants to use. */
@ApplicationScoped
public class CodeLists implements PanacheRepositoryBase<CodeList, UUID> {
    @Inject
    ObjectMapper json;

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
        if (codes.isEmpty()) return Map.of();
        return CodeItem.<CodeItem>list("list.listKey = ?1 and code in ?2", list, codes).stream()
                .collect(Collectors.toMap(each -> each.code, each -> each.label));
    }

    /** Null if the code may be newly used, else the fault to answer with at {@code pointer}. */
    public @Nullable Fault fault(String pointer, String list, @Nullable String code) {
        if (code == null) return null;
        var item = CodeItem.<CodeItem>find("list.listKey = ?1 and code = ?2", list, code)
                .firstResult();
        if (item == null) return Fault.at(pointer, "unknown-code", Words.say("fault.unknown-code", code, list));
        return item.status == CodeStatus.ACTIVE
                ? null
                : Fault.at(pointer, "withdrawn-code", Words.say("fault.withdrawn-code", code, list));
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
    }

    private void read(CodeItem item, CodeList list, JsonNode from, int rank) {
        item.list = list;
        item.code = from.get("code").asText();
        item.rankNo = rank;
        item.label = json.convertValue(from.get("label"), MAP);
        item.status = CodeStatus.valueOf(from.get("status").asText());
        item.validFrom = day(from.path("validFrom"));
        item.validTo = day(from.path("validTo"));
        item.parent = from.path("parent").asText(null);
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

    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};
}
