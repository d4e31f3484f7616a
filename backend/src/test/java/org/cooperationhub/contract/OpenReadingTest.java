package org.cooperationhub.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Contract;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Dumped;
import org.cooperationhub.testing.Measured;
import org.cooperationhub.testing.NewInitiative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What everybody may read: every GET of the contract, called by nobody in particular. */
@QuarkusTest
class OpenReadingTest {
    private static final Contract CONTRACT = Contract.committed();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PRIVATE = List.of("email", "phone", "telephone", "mobile");
    private static final String EMAIL = "nobody.reads.this@contact.example";
    private static final String PHONE = "+000 99 88 77 66";
    private static final String NAME = "Contact Never Shown";

    private static Draft project() {
        var content = Draft.content("DEMO-KE");
        content.put("contact", Map.of("name", NAME, "email", EMAIL, "phone", PHONE));
        content.put(
                "consulted",
                List.of(Map.of("organisation", "DEMO-SN", "askedOn", "2025-01-01", "answer", Map.of("en", "Yes."))));
        return Draft.published(content);
    }

    /** The address of each GET of the contract; one that is new in the contract needs its values here. */
    private static Map<String, String> addresses(Draft project) {
        var initiative = NewInitiative.registered();
        as(SECRETARIAT)
                .contentType("text/plain")
                .body("A\n\nSafe\n\n1. One. a\n\n2. Two. b\n")
                .post(initiative.path() + "/texts?lang=en");
        String text = anonymous().get(initiative.path() + "/texts").path("items[0].id");
        String organisation = anonymous().get("/organisations").path("items[0].id");
        var measured = Measured.published();
        var report = measured.reported(EDITOR, Measured.counted(measured.counted(), 1, 1));
        var values = Map.ofEntries(
                Map.entry("getText {id}", text),
                Map.entry("getOrganisation {id}", organisation),
                Map.entry("listOrganisationHistory {code}", "DEMO-KE"),
                Map.entry("getText {code}", initiative.code()),
                Map.entry("getCodeList {key}", "theme"),
                Map.entry("getCountry {code}", "KE"),
                Map.entry("getFindingCode {code}", "shares-not-100"),
                Map.entry("getProblem {code}", "not-found"),
                Map.entry("getReport {id}", measured.draft().id()),
                Map.entry("getReport {report}", report.path().replaceFirst(".*/", "")),
                Map.entry("getPeriodLock {id}", measured.draft().id()),
                Map.entry("{id}", project.id()),
                Map.entry("{code}", "CN-AF-2021"),
                Map.entry("{initiative}", "CN-AF-2021"),
                Map.entry("{number}", "1"),
                Map.entry("{country}", "KE"),
                Map.entry("{currency}", "KES"),
                Map.entry("{day}", "2026-01-01"),
                Map.entry("{revision}", "1"),
                Map.entry("{ledger}", "CONSULTED"),
                Map.entry("{sha256}", "0".repeat(64)),
                Map.entry("{period}", measured.counted().toString()),
                Map.entry("{name}", Dumped.name()),
                Map.entry("{source}", "demo-partner"),
                Map.entry("{externalId}", "none"),
                Map.entry("{token}", "none"),
                Map.entry("{delivery}", project.id()));
        var addresses = new java.util.TreeMap<String, String>();
        for (var each : reads()) {
            var address = each.path().replaceFirst("^/api/v1", "");
            for (var name : names(each.path())) {
                var value = values.getOrDefault(each.id() + " " + name, values.get(name));
                assertThat(value).as("a value for %s of %s", name, each.id()).isNotNull();
                address = address.replace(name, value);
            }
            addresses.put(each.id(), address + (each.id().equals("convertMoney") ? CONVERSION : ""));
        }
        return addresses;
    }

    private static final String CONVERSION = "?amount=1.00&currency=USD&valueDate=2026-01-01";

    private static List<Contract.Operation> reads() {
        return CONTRACT.operations().values().stream()
                .filter(each -> each.method().equals("get"))
                // without an end; it sends what listChanges answers
                .filter(each -> !each.id().equals("streamChanges"))
                .toList();
    }

    private static List<String> names(String path) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(path)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    @Test
    @DisplayName("invariant 9: no contact field occurs in any answer to nobody")
    void no_contact_field_occurs_in_any_answer_to_nobody() {
        var project = project();
        var found = new ArrayList<String>();
        var answered = new ArrayList<String>();
        addresses(project).forEach((operation, address) -> {
            var answer = anonymous().get(address);
            assertThat(answer.statusCode()).as(address).isIn(200, 401, 404);
            if (answer.statusCode() == 200) answered.add(operation);
            var body = answer.asString();
            for (var secret : List.of(EMAIL, PHONE, NAME))
                if (body.contains(secret)) found.add(operation + " " + secret);
            if (answer.contentType().contains("json")) members(json(answer), operation, found);
        });
        assertThat(found).isEmpty();
        // what is refused to everybody proves nothing
        assertThat(answered)
                .contains("getProject", "listProjects", "getRevision", "compareRevisions", "listProjectEvents")
                .contains("getProjectTrace", "listProjectLedger", "getProjectResults", "getOrganisation", "getText");
        // the same words are there for those who may read them, so that looking for them can find them
        assertThat(as(EDITOR).get(project.path()).asString()).contains(EMAIL, PHONE, NAME);
    }

    private static void members(JsonNode node, String at, List<String> found) {
        node.properties().forEach(each -> {
            if (PRIVATE.contains(each.getKey())) found.add(at + "/" + each.getKey());
            if (each.getKey().equals("contact") && !each.getValue().isNull()) found.add(at + "/contact");
            members(each.getValue(), at + "/" + each.getKey(), found);
        });
        if (node.isArray()) node.forEach(each -> members(each, at, found));
    }

    private static JsonNode json(Response answer) {
        try {
            if (!answer.contentType().contains("ndjson")) return JSON.readTree(answer.asByteArray());
            var lines = JSON.createArrayNode();
            for (var line : answer.asString().lines().toList()) lines.add(JSON.readTree(line));
            return lines;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    @DisplayName("invariant 10: every list is bounded and its last page holds the last record")
    void every_list_is_bounded_and_its_last_page_holds_the_last_record() {
        var addresses = addresses(project());
        var walked = new ArrayList<String>();
        for (var each : reads()) {
            var address = addresses.getOrDefault(each.id(), "");
            var answer = as(EDITOR).get(address);
            if (answer.statusCode() != 200 || !answer.contentType().contains("json")) continue;
            if (!json(answer).has("items") || !json(answer).has("page")) continue;
            if (!takes(each, "limit")) {
                assertThat(json(answer).at("/page/nextCursor").isNull())
                        .as(address)
                        .isTrue();
                assertThat(json(answer).get("items").size()).as(address).isLessThan(1000);
                continue;
            }
            var whole = walk(address, 200);
            var few = Math.max(1, (whole.size() + 2) / 3);
            assertThat(walk(address, Math.min(few, 199))).as(address).isEqualTo(whole);
            walked.add(each.id());
        }
        assertThat(walked)
                .contains("listProjects", "listCountries", "listOrganisations", "listRevisions", "listProjectEvents")
                .contains("listReports", "listProposals", "listProjectLedger", "listApprovals", "listProjectFiles");
    }

    private static boolean takes(Contract.Operation operation, String parameter) {
        for (var each : operation.content().path("parameters"))
            if (each.path("name").asText().equals(parameter)) return true;
        return false;
    }

    /** Every record of a list, read in pages of this size, none of which is larger. */
    private static List<String> walk(String address, int limit) {
        var records = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var request = as(EDITOR).queryParam("limit", limit);
            var page = json((cursor == null ? request : request.queryParam("cursor", cursor)).get(address));
            assertThat(page.path("items").size()).as(address).isLessThanOrEqualTo(limit);
            page.path("items").forEach(each -> records.add(each.toString()));
            var next = page.at("/page/nextCursor");
            cursor = next.isTextual() ? next.asText() : null;
        } while (cursor != null);
        return records;
    }
}
