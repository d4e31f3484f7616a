package org.cooperationhub.testing;

import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An initiative of the test's own, so that no test changes the two that come with the hub. */
public record NewInitiative(String code, String etag) {
    public static Map<String, Object> content() {
        var content = new HashMap<String, Object>();
        content.put(
                "code", "TEST-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT));
        content.put("kind", "INITIATIVE");
        content.put("title", Map.of("en", "An initiative of a test", "fr", "Une initiative d’essai"));
        content.put("issuer", Map.of("en", "A test"));
        content.put("datePrecision", "DAY");
        content.put("textDate", "2026-01-31");
        content.put("addressedActorTypes", List.of("GOVERNMENT", "COMPANY"));
        return content;
    }

    public static NewInitiative registered() {
        var answer = posting(SECRETARIAT, content()).post("/initiatives");
        answer.then().statusCode(201);
        return new NewInitiative(answer.jsonPath().getString("code"), answer.header("ETag"));
    }

    public String path() {
        return "/initiatives/" + code;
    }
}
