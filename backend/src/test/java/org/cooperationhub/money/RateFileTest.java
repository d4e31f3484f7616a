package org.cooperationhub.money;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Exchange rates by the file. Each test has a currency of its own. */
@QuarkusTest
class RateFileTest {
    private static final String HEADER = "currency,day,rate,source\n";

    private static Response sent(String query, byte[] file) {
        return as(PLATFORM_ADMIN).contentType("text/csv").body(file).post("/exchange-rates/batch" + query);
    }

    private static ValidatableResponse loaded(String rows) {
        return sent("", (HEADER + rows).getBytes(UTF_8)).then().statusCode(200);
    }

    private static ValidatableResponse refused(String file) {
        return problem(sent("", file.getBytes(UTF_8)), 422, "validation-failed");
    }

    private static ValidatableResponse counts(ValidatableResponse answer, int created, int replaced, int unchanged) {
        return answer.body("created", equalTo(created))
                .body("replaced", equalTo(replaced))
                .body("unchanged", equalTo(unchanged))
                .body("rows", equalTo(created + replaced + unchanged));
    }

    @Test
    void the_same_file_twice_creates_nothing_and_a_changed_row_replaces() {
        counts(loaded("GHS,2020-12-31,5.6,a test\nGHS,2021-12-31,5.8,\"a test, annual\"\n"), 2, 0, 0);
        counts(loaded("GHS,2020-12-31,5.6,a test\nGHS,2021-12-31,5.8,\"a test, annual\"\n"), 0, 0, 2);
        counts(loaded("GHS,2020-12-31,5.60,a test\nGHS,2021-12-31,5.9,a test\nGHS,2022-12-31,8,a test\n"), 1, 1, 1);
        anonymous()
                .get("/exchange-rates?currency=GHS")
                .then()
                .body("items.rate", contains("8", "5.9", "5.6"))
                .body("items.version", contains(0, 1, 0));
        anonymous()
                .get("/exchange-rates?currency=GHS&superseded=true&dayFrom=2021-01-01&dayTo=2021-12-31")
                .then()
                .body("items.find { it.supersededAt != null }.source", equalTo("a test, annual"));
    }

    @Test
    void a_rehearsal_counts_and_stores_nothing() {
        var file = (HEADER + "NGN,2020-12-31,358.8,a test\n").getBytes(UTF_8);
        counts(sent("?dryRun=true", file).then().statusCode(200).header("Dry-Run", "true"), 1, 0, 0);
        anonymous().get("/exchange-rates?currency=NGN").then().body("items", empty());
    }

    @Test
    void one_wrong_row_refuses_all_and_every_wrong_row_is_named() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        var answer = refused(HEADER
                + "RWF,2020-12-31,943.3,a test\n"
                + "RWQ,2021-12-31,988.6,a test\n"
                + "RWF,31.12.2021,988.6,a test\n"
                + "\n"
                + "RWF,2021-12-31,\"988,6\",a test\n"
                + "RWF,2022-12-31,1030.3,\n"
                + "RWF," + tomorrow + ",1,a test\n"
                + "USD,2021-12-31,1,a test\n"
                + "RWF,2020-12-31,943.3,a test\n"
                + "RWF,2023-12-31,1160.1,a test,twice\n"
                + "RWF,2023-12-30\n"
                + "RWF,2023-12-29,1160.1," + "x".repeat(401) + "\n");
        answer.body(
                        "errors.pointer",
                        contains(
                                "/line/3/currency",
                                "/line/4/day",
                                "/line/6/rate",
                                "/line/7/source",
                                "/line/8/day",
                                "/line/9/currency",
                                "/line/10",
                                "/line/11",
                                "/line/12",
                                "/line/13/source"))
                .body(
                        "errors.code",
                        contains(
                                "unknown-code",
                                "not-a-day",
                                "not-a-rate",
                                "required",
                                "rate-in-future",
                                "rate-of-the-dollar",
                                "repeated-row",
                                "wrong-columns",
                                "wrong-columns",
                                "too-long"))
                .body("errors[6].detail", containsString("2"));
        problem(sent("?dryRun=true", (HEADER + "RWF,x,y,z\n").getBytes(UTF_8)), 422, "validation-failed")
                .body("errors.size()", equalTo(2));
        anonymous().get("/exchange-rates?currency=RWF").then().body("items", empty());
    }

    @Test
    void the_answer_to_a_file_full_of_faults_stays_small() {
        var file = new StringBuilder(HEADER);
        for (var row = 0; row < 5000; row++) file.append("RWF,2020-12-31,nothing,a test\n");
        var answer = refused(file.toString());
        answer.body("errors.size()", equalTo(201)).body("errors[200].code", equalTo("more-faults"));
        // each row has no rate, and all but the first repeat its day
        answer.body("errors[200].params.more", equalTo(5000 + 4999 - 200));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("", "wrong-header"),
                arguments("\n\n", "wrong-header"),
                arguments("RWF,2020-12-31,943.3,a test\n", "wrong-header"),
                arguments("currency;day;rate;source\n", "wrong-header"),
                arguments("currency,day,rate\n", "wrong-header"),
                arguments("currency,day,rate,source,note\n", "wrong-header"),
                arguments("currency,day,rate,rate\n", "wrong-header"),
                arguments("currency,,rate,source\n", "wrong-header"),
                arguments("currency,day,rate,source\n", "no-rows"),
                arguments(HEADER + "RWF,2020-12-31,943.3,\"a test\nRWF,2021-12-31,988.6,a test\n", "malformed-csv"),
                arguments(HEADER + "RWF,2020-12-31,943.3,\"a\" test\n", "malformed-csv"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_file_that_cannot_be_read_says_why(String file, String code) {
        refused(file)
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        var file = (HEADER + "XAF,2020-12-31,575.6,Banque centrale, année\n").getBytes(ISO_8859_1);
        problem(sent("", file), 422, "validation-failed").body("errors[0].code", equalTo("not-utf-8"));
    }

    @Test
    void byte_order_mark_line_ends_spaces_and_order_of_the_columns_do_not_matter() {
        var file = "\uFEFFsource, rate,day,currency\r\n\"Banque centrale, année\", 575.6 ,2020-12-31,XAF\r\n";
        counts(sent("", file.getBytes(UTF_8)).then().statusCode(200), 1, 0, 0);
        anonymous()
                .get("/exchange-rates/XAF/2020-12-31")
                .then()
                .body("rate", equalTo("575.6"))
                .body("source", equalTo("Banque centrale, année"));
    }

    @Test
    void only_the_platform_administrator_loads_and_only_csv() {
        var file = HEADER + "RWF,2020-12-31,943.3,a test\n";
        problem(as(EDITOR).contentType("text/csv").body(file).post("/exchange-rates/batch"), 403, "forbidden");
        problem(anonymous().contentType("text/csv").body(file).post("/exchange-rates/batch"), 401, "unauthenticated");
        problem(
                        as(PLATFORM_ADMIN)
                                .contentType("application/json")
                                .body("{}")
                                .post("/exchange-rates/batch"),
                        415,
                        "unsupported-media-type")
                .header("Accept", containsString("text/csv"));
    }

    @Test
    void fifty_thousand_rows_load_at_once_and_one_more_does_not() {
        var file = new StringBuilder(HEADER);
        var day = LocalDate.of(2026, 1, 1);
        var rows = 0;
        for (var currency : new String[] {"TZS", "UGX", "MWK", "ZMW", "SOS"})
            for (var back = 0; back < 10_000; back++, rows++)
                file.append(currency).append(',').append(day.minusDays(back)).append(",2500.125,a test\n");
        assertThat(rows).isEqualTo(RateFile.MAX_ROWS);
        counts(sent("", file.toString().getBytes(UTF_8)).then().statusCode(200), rows, 0, 0);
        counts(sent("", file.toString().getBytes(UTF_8)).then().statusCode(200), 0, 0, rows);
        // one currency replaced, in several statements
        var changed = file.toString().replaceAll("(?m)^(UGX,.*),2500.125", "$1,2600");
        counts(sent("", changed.getBytes(UTF_8)).then().statusCode(200), 0, 10_000, 40_000);
        file.append("SCR,2020-12-31,17.6,a test\n");
        refused(file.toString()).body("errors[0].code", equalTo("too-many-rows"));
    }
}
