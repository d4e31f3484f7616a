package org.cooperationhub.testing;

import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of everything that an organisation can have, as values for the addresses of the contract. */
public record House(String code, String country, Account editor, Account admin, Map<String, String> values) {
    public static House of(String code, String country, Account editor, Account admin) {
        var house = new House(code, country, editor, admin, new HashMap<>());
        house.values.putAll(
                Map.of("code", code, "country", country, "holder", "LEAD", "field", "summary", "lang", "fr"));
        house.values.putAll(Map.of(
                "initiatives code",
                "CN-AF-2021",
                "initiative",
                "CN-AF-2021",
                "number",
                "1",
                "currency",
                "GMD",
                "day",
                "2020-02-27"));
        house.projects();
        house.receipt();
        house.source();
        house.clients();
        house.webhooks();
        house.people();
        return house;
    }

    /** The value of a parameter in this address; an id is that of what stands before it. */
    public String value(String path, String name) {
        var before = path.substring(0, path.indexOf("{" + name + "}")).replaceFirst(".*/([^/]+)/$", "$1");
        var state = path.endsWith("/workflow") || path.contains("/approvals")
                ? "pending"
                : path.contains("/receipts/") ? "published" : before;
        var keys = List.of(state + " " + name, before + " " + name, name);
        for (var each : keys) if (values.containsKey(each)) return values.getOrDefault(each, "");
        throw new IllegalStateException("no value for " + name + " of " + path);
    }

    private void projects() {
        var period = UUID.randomUUID().toString();
        var content = content();
        content.put(
                "results",
                List.of(Map.of(
                        "type",
                        "1",
                        "title",
                        Map.of("en", "People reached"),
                        "indicators",
                        List.of(indicator(period)))));
        var draft =
                Draft.by(editor, content).edited(editor, Map.of("summary", Map.of("en", "Words", "fr", "Des mots")));
        values.put("projects id", draft.id());
        values.put("period", period);
        values.put(
                "pending id",
                Draft.by(editor, content())
                        .submitted(editor)
                        .reviewed(Account.REVIEWER)
                        .id());
        var report = posting(editor, Map.of("period", period, "value", 5)).post(draft.publicPath() + "/reports");
        report.then().statusCode(201);
        values.put("report", report.path("id"));
        var file = as(editor).body("Minutes of " + code).contentType("text/plain");
        values.put(
                "sha256",
                file.post(draft.publicPath() + "/files?name=minutes.txt").path("sha256"));
    }

    /** Whose receiver is the organisation itself. */
    private void receipt() {
        var benefit = UUID.randomUUID().toString();
        var content = content();
        content.put(
                "benefits", List.of(Map.of("id", benefit, "kind", "ACCESS", "organisation", code, "country", country)));
        values.put("part", benefit);
        values.put(
                "published id",
                Draft.by(editor, content)
                        .submitted(editor)
                        .approved(Account.REVIEWER)
                        .id());
    }

    /** Names no other country. */
    public Map<String, Object> content() {
        var content = Draft.content(code);
        content.put("countries", Draft.countries(country));
        return content;
    }

    private static Map<String, Object> indicator(String period) {
        return Map.of(
                "title",
                Map.of("en", "Indicator"),
                "measure",
                "1",
                "ascending",
                true,
                "cumulative",
                false,
                "baseline",
                Map.of("value", 0, "year", 2025),
                "periods",
                List.of(Map.of("id", period, "start", "2026-01-01", "end", "2026-12-31", "target", 10)));
    }

    private void source() {
        var key = "house-" + UUID.randomUUID().toString().substring(0, 13);
        var source = Map.of("key", key, "organisation", code, "name", "Of a house", "trusted", false, "twoWay", false);
        posting(Account.PLATFORM_ADMIN, source).post("/sources").then().statusCode(201);
        var external = Sources.id();
        var content = content();
        content.remove("lead");
        Sources.sending(editor, content).put(Sources.path(key, external)).then().statusCode(201);
        values.put("source", key);
        values.put("externalId", external);
        var sent = as(editor)
                .contentType("text/csv")
                .queryParam("source", key)
                .queryParam("dryRun", true)
                .header("Idempotency-Key", Api.key())
                .body("externalId,title.en\r\n")
                .post("/imports");
        sent.then().statusCode(202);
        values.put("imports id", sent.path("id"));
    }

    private void clients() {
        var expires = Instant.now().plus(Duration.ofDays(30)).toString();
        var client = posting(
                        admin,
                        Map.of(
                                "name",
                                "A system",
                                "purpose",
                                "Reads",
                                "scopes",
                                List.of("projects:read"),
                                "expiresAt",
                                expires))
                .post("/organisations/" + code + "/clients");
        client.then().statusCode(201);
        values.put("clients id", client.path("id"));
        values.put("credential", client.path("credentials[0].id"));
    }

    /** And an application that is none, and a link that nobody was sent. */
    private void people() {
        var organisation = "/organisations/" + code;
        var reader = code.equals("DEMO-KE") ? Account.READER : Account.OTHER_READER;
        values.put("members id", as(reader).get("/me").path("organisations[0].membership"));
        values.put("roles id", as(admin).get(organisation + "/roles").path("items[0].id"));
        values.put("organisations id", code);
        values.put("action", "EDIT_PROJECT");
        values.put("applications id", "00000000-0000-7000-8000-000000000001");
        values.put("token", "x".repeat(43));
        var invited = posting(admin, Map.of("email", Api.key() + "@people.example", "role", "READER"))
                .post(organisation + "/invitations");
        invited.then().statusCode(201);
        values.put("invitations id", invited.path("id"));
    }

    private void webhooks() {
        var list = "/organisations/" + code + "/webhooks";
        var hook =
                posting(admin, Map.of("url", "https://partner.example/" + code)).post(list);
        hook.then().statusCode(201);
        values.put("webhooks id", hook.path("id"));
        values.put(
                "delivery",
                as(admin).get(list + "/" + hook.path("id") + "/deliveries").path("items[0].id"));
    }

    /** What this test made does not count among what an organisation may have. */
    public void leave() {
        as(admin)
                .header("If-Match", "*")
                .delete("/organisations/" + code + "/webhooks/" + values.get("webhooks id"))
                .then()
                .statusCode(204);
        as(admin)
                .put("/organisations/" + code + "/clients/" + values.get("clients id") + "/revocation")
                .then()
                .statusCode(200);
    }
}
