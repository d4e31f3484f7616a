package org.cooperationhub.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.cooperationhub.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money in a body, in columns and in an answer. */
@QuarkusTest
class MoneyTest {
    @Inject
    AgroalDataSource database;

    @BeforeEach
    void table() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Purse.TABLE);
        }
    }

    private static Response filled(String body) {
        return anonymous().contentType("application/json").body(body).post("/test-purses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1250000.00", "0.01", "-12.50", "99999999999999999.99", "0.00"})
    void an_amount_comes_back_digit_by_digit(String amount) {
        String id =
                filled("""
                {"value": {"amount": "%s", "currency": "KES"}, "valueDate": "2026-01-31"}""".formatted(amount)).then().statusCode(200).extract().path("id");
        anonymous()
                .get("/test-purses/" + id)
                .then()
                .body(containsString("\"amount\":\"" + amount + "\""))
                .body("value.currency", equalTo("KES"))
                .body("valueDate", equalTo("2026-01-31"))
                .body("spent", nullValue());
    }

    @Test
    void an_amount_has_two_decimals_however_it_was_written() {
        filled("""
                {"value": {"amount": "5", "currency": "EUR"}, "spent": {"amount": "2.5", "currency": "XOF"}}""")
                .then()
                .statusCode(200)
                .body("value.amount", equalTo("5.00"))
                .body("spent.amount", equalTo("2.50"))
                .body("spent.currency", equalTo("XOF"));
    }

    @Test
    void a_patch_may_change_one_member_of_a_sum_or_take_the_sum_away() {
        String id = filled("""
                {"value": {"amount": "5.00", "currency": "EUR"}, "spent": {"amount": "1.00", "currency": "EUR"}}""").path("id");
        patched(id, """
                {"value": {"amount": "6"}, "spent": null}""")
                .then()
                .statusCode(200)
                .body("value.amount", equalTo("6.00"))
                .body("value.currency", equalTo("EUR"))
                .body("spent", nullValue());
        anonymous().get("/test-purses/" + id).then().body("spent", nullValue());
        problem(patched(id, """
                {"value": {"amount": 7}}"""), 422, "validation-failed").body("errors[0].pointer", equalTo("/value/amount"));
    }

    private static Response patched(String id, String body) {
        return anonymous().contentType(Api.MERGE_PATCH).body(body).patch("/test-purses/" + id);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("{\"amount\": 1250000.00, \"currency\": \"USD\"}", "/value/amount", "wrong-type"),
                arguments("{\"amount\": 5, \"currency\": \"USD\"}", "/value/amount", "wrong-type"),
                arguments("{\"amount\": true, \"currency\": \"USD\"}", "/value/amount", "wrong-type"),
                arguments("{\"amount\": [\"5\"], \"currency\": \"USD\"}", "/value/amount", "wrong-type"),
                arguments("{\"amount\": \"1,250.00\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments("{\"amount\": \"1.234\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments("{\"amount\": \"1e3\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments("{\"amount\": \"\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments("{\"amount\": \" 5\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments("{\"amount\": \"5\\n\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments("{\"amount\": \"+5\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments("{\"amount\": \"٥\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments("{\"amount\": \"NaN\", \"currency\": \"USD\"}", "/value/amount", "not-an-amount"),
                arguments(
                        "{\"amount\": \"100000000000000000\", \"currency\": \"USD\"}",
                        "/value/amount",
                        "not-an-amount"),
                arguments("{\"amount\": null, \"currency\": \"USD\"}", "/value/amount", "required"),
                arguments("{\"currency\": \"USD\"}", "/value/amount", "required"),
                arguments("{\"amount\": \"5\"}", "/value/currency", "required"),
                arguments("{\"amount\": \"5\", \"currency\": 840}", "/value/currency", "wrong-type"),
                arguments("{\"amount\": \"5\", \"currency\": \"usd\"}", "/value/currency", "pattern"),
                arguments("{\"amount\": \"5\", \"currency\": \"USDT\"}", "/value/currency", "pattern"),
                arguments(
                        "{\"amount\": \"5\", \"currency\": \"USD\", \"rate\": \"1\"}", "/value/rate", "unknown-member"),
                arguments("\"5 USD\"", "/value", "wrong-type"),
                arguments("5", "/value", "wrong-type"),
                arguments("null", "/value", "required"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void a_wrong_sum_is_refused_at_its_place(String value, String pointer, String code) {
        problem(filled("{\"value\": " + value + "}"), 422, "validation-failed")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", org.hamcrest.Matchers.not(containsString("fault.")));
    }

    @Test
    void nothing_is_rounded_unasked() {
        assertThat(new Money(new BigDecimal("5"), "USD")).isEqualTo(new Money(new BigDecimal("5.00"), "USD"));
        assertThatThrownBy(() -> new Money(new BigDecimal("0.005"), "USD")).isInstanceOf(ArithmeticException.class);
    }
}
