package org.cooperationhub.testing;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project with a counted indicator, a percentage and a qualitative one, and the ids of their periods. */
public record Measured(Draft draft, UUID counted, UUID secondYear, UUID percentage, UUID qualitative, UUID benefit) {
    public static Measured fresh() {
        return with(false);
    }

    public static Measured published() {
        return with(true);
    }

    private static Measured with(boolean published) {
        var ids = new UUID[] {
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()
        };
        var content = Draft.content("DEMO-KE");
        content.put(
                "results",
                List.of(Map.of(
                        "type", "1",
                        "title", Map.of("en", "People reached"),
                        "indicators",
                                List.of(
                                        indicator(
                                                "1",
                                                List.of("SEX"),
                                                period(ids[0], 2026, 100),
                                                period(ids[1], 2027, 200)),
                                        indicator("2", List.of(), period(ids[2], 2026, 50)),
                                        indicator("5", List.of(), period(ids[3], 2026, null))))));
        content.put(
                "benefits",
                List.of(Map.of("id", ids[4].toString(), "kind", "ACCESS", "organisation", "DEMO-SN", "country", "SN")));
        var draft = published ? Draft.published(content) : Draft.by(EDITOR, content);
        return new Measured(draft, ids[0], ids[1], ids[2], ids[3], ids[4]);
    }

    @SafeVarargs
    private static Map<String, Object> indicator(
            String measure, List<String> disaggregations, Map<String, Object>... periods) {
        var baseline = measure.equals("5")
                ? Map.of("year", 2025)
                : measure.equals("2")
                        ? Map.of("value", 10, "numerator", 1, "denominator", 10, "year", 2025)
                        : Map.of("value", 0, "year", 2025);
        return Map.of(
                "title",
                Map.of("en", "Indicator of measure " + measure),
                "measure",
                measure,
                "ascending",
                true,
                "cumulative",
                false,
                "baseline",
                baseline,
                "disaggregations",
                disaggregations,
                "periods",
                List.of(periods));
    }

    private static Map<String, Object> period(UUID id, int year, @Nullable Integer target) {
        var period = new HashMap<String, Object>();
        period.put("id", id.toString());
        period.put("start", year + "-01-01");
        period.put("end", year + "-12-31");
        if (target != null) period.put("target", target);
        return period;
    }

    public String reports() {
        return draft.publicPath() + "/reports";
    }

    public String lock(UUID period) {
        return draft.publicPath() + "/periods/" + period + "/lock";
    }

    /** A value of the counted indicator, told apart by sex. */
    public static Map<String, Object> counted(UUID period, int women, int men) {
        return Map.of(
                "period", period.toString(),
                "value", women + men,
                "disaggregation",
                        List.of(
                                Map.of("dimension", "SEX", "category", "female", "value", women),
                                Map.of("dimension", "SEX", "category", "male", "value", men)));
    }

    public Report reported(Account by, Map<String, Object> value) {
        return Report.of(posting(by, value).post(reports()), 201, reports());
    }

    /** A report as it stands. */
    public record Report(String path, String etag, Response answer) {
        static Report of(Response answer, int status, String reports) {
            answer.then().statusCode(status);
            return new Report(reports + "/" + answer.jsonPath().getString("id"), answer.header("ETag"), answer);
        }

        public Report submitted(Account by) {
            return next(as(by).header("If-Match", etag).put(path + "/submission"));
        }

        public Report approved(Account by) {
            return decided(by, Map.of("decision", "APPROVED"));
        }

        public Report returned(Account by, String note) {
            return decided(by, Map.of("decision", "RETURNED", "note", note));
        }

        public Response decide(Account by, Map<String, Object> decision) {
            return as(by).contentType("application/json")
                    .header("If-Match", etag)
                    .body(decision)
                    .put(path + "/review");
        }

        private Report decided(Account by, Map<String, Object> decision) {
            return next(decide(by, decision));
        }

        private Report next(Response answer) {
            answer.then().statusCode(200);
            return new Report(path, answer.header("ETag"), answer);
        }
    }
}
