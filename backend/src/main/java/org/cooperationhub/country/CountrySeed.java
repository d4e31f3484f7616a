package org.cooperationhub.country;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cooperationhub.change.Seeds;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.codelist.CodeStatus;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Now;
import org.jspecify.annotations.Nullable;

/** Loads countries and their groups; a newer file updates them in place. */
@ApplicationScoped
class CountrySeed {
    @Inject
    Seeds seeds;

    @Inject
    Countries countries;

    @Inject
    ObjectMapper json;

    void load(@Observes @Priority(200) StartupEvent start) {
        seeds.load("countries.json", this::countries);
        seeds.load("country-groups.json", this::groups);
    }

    private void countries(JsonNode file) {
        var known = countries.byCode();
        for (var each : file.get("items")) {
            var code = each.get("code").asText();
            var country = known.getOrDefault(code, new Country());
            var before = facts(country);
            country.code = code;
            country.iso3 = each.path("iso3").asText(null);
            country.numericCode = each.path("numeric").asText(null);
            country.name = json.convertValue(each.get("names"), new TypeReference<Map<String, String>>() {});
            country.sortName = country.name.getOrDefault("en", code);
            country.unMember = each.get("unMember").asBoolean();
            country.auMember = each.get("auMember").asBoolean();
            country.iatiRegion = each.path("iatiRegion").asText(null);
            country.status = CodeStatus.valueOf(each.get("status").asText());
            if (!before.equals(facts(country))) country.updatedAt = Now.instant();
            countries.persist(country);
        }
    }

    /** What a change of the file may change; a country that stays as it is is not announced again. */
    private static List<@Nullable Object> facts(Country country) {
        return Arrays.asList(
                country.code,
                country.iso3,
                country.numericCode,
                country.name,
                country.unMember,
                country.auMember,
                country.iatiRegion,
                country.status);
    }

    private void groups(JsonNode file) {
        for (var each : file.get("groups")) {
            var scheme = each.get("scheme").asText();
            var code = each.get("code").asText();
            var found = CountryGroup.<CountryGroup>find("scheme = ?1 and code = ?2", scheme, code)
                    .firstResult();
            var group = found == null ? new CountryGroup() : found;
            group.scheme = scheme;
            group.code = code;
            group.name = json.convertValue(each.get("name"), LocalText.class);
            group.source = each.get("source").asText();
            group.sourceVersion = each.get("version").asText();
            group.licence = each.get("licence").asText();
            group.url = each.path("url").asText(null);
            group.updatedAt = Now.instant();
            group.members.clear();
            for (var member : each.get("members")) group.members.add(member(group, member));
            group.persist();
        }
    }

    private static CountryGroupMember member(CountryGroup group, JsonNode from) {
        var to = new CountryGroupMember();
        to.group = group;
        to.country = from.get("country").asText();
        to.validFrom = CodeLists.day(from.path("validFrom"));
        to.validFromPrecision = precision(from.path("validFrom"));
        to.validTo = CodeLists.day(from.path("validTo"));
        to.validToPrecision = precision(from.path("validTo"));
        return to;
    }

    /** The file writes as much of a date as is known: 2016, 2016-07 or 2016-07-30. */
    private static @Nullable DatePrecision precision(JsonNode date) {
        if (!date.isTextual()) return null;
        return switch (date.asText().length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }
}
