package org.cooperationhub.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversions to US dollars. The rates are fictitious. */
@QuarkusTest
class ConversionTest {
    @Inject
    Conversions conversions;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void rates() {
        as(PLATFORM_ADMIN)
                .contentType("text/csv")
                .body("""
                        currency,day,rate,source
                        CVE,2018-12-31,100,first
                        CVE,2019-12-31,80,second
                        CVE,2020-06-30,3,third
                        GNF,2019-12-31,0.000000000001,tiny
                        ETB,2020-12-31,40,a test
                        """)
                .post("/exchange-rates/batch")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse converted(String amount, String currency, String valueDate) {
        return anonymous()
                .get("/conversions?amount=%s&currency=%s&valueDate=%s".formatted(amount, currency, valueDate))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        // the newest on or before the value date
        "2018-12-31, 10.00, 100, 2018-12-31, first",
        "2019-12-30, 10.00, 100, 2018-12-31, first",
        "2019-12-31, 12.50, 80, 2019-12-31, second",
        "2020-06-29, 12.50, 80, 2019-12-31, second",
        // 400 days are not too old
        "2021-08-04, 333.33, 3, 2020-06-30, third"
    })
    void the_newest_rate_on_or_before_the_value_date_counts(
            String valueDate, String dollars, String rate, String rateDate, String source) {
        converted("1000", "CVE", valueDate)
                .body("money.amount", equalTo("1000.00"))
                .body("money.currency", equalTo("CVE"))
                .body("valueDate", equalTo(valueDate))
                .body("usd.amount.amount", equalTo(dollars))
                .body("usd.amount.currency", equalTo("USD"))
                .body("usd.rate", equalTo(rate))
                .body("usd.rateDate", equalTo(rateDate))
                .body("usd.source", equalTo(source));
    }

    @ParameterizedTest
    @CsvSource({
        // before the first rate; 401 days after the last; a currency without any
        "CVE, 2018-12-30",
        "CVE, 2021-08-05",
        "STN, 2020-06-30"
    })
    void without_a_rate_near_enough_nothing_is_invented(String currency, String valueDate) {
        converted("1000", currency, valueDate).body("usd", nullValue());
    }

    @Test
    void a_dollar_is_a_dollar() {
        converted("12.34", "USD", "1999-01-01")
                .body("usd.amount.amount", equalTo("12.34"))
                .body("usd.rate", equalTo("1"))
                .body("usd.rateDate", equalTo("1999-01-01"))
                .body("usd.source", equalTo("identity"));
        assertThat(inTransaction(Map.of("", new DatedMoney(sum("5", "USD"), null)))
                        .get(""))
                .isEqualTo(new Conversion(sum("5", "USD"), "1", null, "identity"));
    }

    @Test
    void half_a_cent_goes_to_the_even_cent_and_losses_convert_too() {
        converted("0.40", "CVE", "2019-12-31").body("usd.amount.amount", equalTo("0.00"));
        converted("1.20", "CVE", "2019-12-31").body("usd.amount.amount", equalTo("0.02"));
        converted("-1000", "CVE", "2019-12-31").body("usd.amount.amount", equalTo("-12.50"));
    }

    @Test
    void what_no_column_could_hold_is_not_converted() {
        converted("99999999999999999.99", "GNF", "2020-01-01").body("usd", nullValue());
    }

    @Test
    void a_replaced_rate_no_longer_counts() {
        var body = Map.of("rate", "50", "source", "corrected");
        as(PLATFORM_ADMIN)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put("/exchange-rates/ETB/2020-12-31")
                .then()
                .statusCode(200);
        converted("1000", "ETB", "2021-01-01")
                .body("usd.amount.amount", equalTo("20.00"))
                .body("usd.source", equalTo("corrected"));
    }

    @Test
    void many_sums_take_one_statement() {
        var sums = new HashMap<String, DatedMoney>();
        for (var day = 0; day < 300; day++) {
            var valueDate = LocalDate.of(2019, 6, 1).plusDays(day);
            sums.put("cve " + day, new DatedMoney(sum("1000", "CVE"), valueDate));
            sums.put("stn " + day, new DatedMoney(sum("1000", "STN"), valueDate));
        }
        sums.put("usd", new DatedMoney(sum("7", "USD"), LocalDate.of(2020, 1, 1)));
        sums.put("undated", new DatedMoney(sum("7", "CVE"), null));
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        var found = inTransaction(sums);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
        assertThat(found).hasSize(301).doesNotContainKeys("stn 0", "undated");
        assertThat(java.util.Objects.requireNonNull(found.get("cve 299")).source())
                .isEqualTo("second");
        assertThat(inTransaction(Map.of())).isEmpty();
    }

    @Test
    void the_parameters_are_checked() {
        for (var wrong : new String[] {
            "currency=CVE&valueDate=2020-01-01",
            "amount=5&valueDate=2020-01-01",
            "amount=5&currency=CVE",
            "amount=5.001&currency=CVE&valueDate=2020-01-01",
            "amount=5&currency=QQQ&valueDate=2020-01-01",
            "amount=5&currency=CVE&valueDate=2020-13-01"
        }) problem(anonymous().get("/conversions?" + wrong), 400, "invalid-parameter");
    }

    private <K> Map<K, Conversion> inTransaction(Map<K, DatedMoney> sums) {
        return QuarkusTransaction.requiringNew().call(() -> conversions.toUsd(sums));
    }

    private static Money sum(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
