package org.cooperationhub.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimitTest {
    @Inject
    RateLimits injected;

    private RateLimits limits;

    @BeforeEach
    void limit() {
        limits = ClientProxy.unwrap(injected);
        limits.enabled = true;
        limits.anonymous = 3;
        limits.signedIn = 5;
        limits.writes = 2;
        limits.items = 10;
        limits.forget();
    }

    @AfterEach
    void free() {
        limits.enabled = false;
        limits.forget();
    }

    @Test
    void an_address_has_its_quota_and_then_waits() {
        for (var left = 2; left >= 0; left--)
            from("203.0.113.7")
                    .get("/countries")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"read\";q=3;w=60"))
                    .header("RateLimit", startsWith("\"read\";r=" + left + ";t="));
        var refused = from("203.0.113.7").get("/countries");
        problem(refused, 429, "quota-exceeded").body("errors[0].params.policy", equalTo("read"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(refused.header("RateLimit")).startsWith("\"read\";r=0;t=");
        from("203.0.113.8").get("/countries").then().statusCode(200);
    }

    @Test
    void an_answer_that_the_client_has_costs_nothing() {
        var tag = from("203.0.113.9").get("/countries").header("ETag");
        for (var each = 0; each < 6; each++)
            from("203.0.113.9")
                    .header("If-None-Match", tag)
                    .get("/countries")
                    .then()
                    .statusCode(304)
                    .header("RateLimit", startsWith("\"read\";r=2;"));
    }

    @Test
    void plain_reading_of_a_project_counts_as_any_other() {
        limits.enabled = false;
        var project = Draft.published().publicPath();
        limits.enabled = true;
        for (var left = 2; left >= 0; left--)
            from("203.0.113.20")
                    .get(project)
                    .then()
                    .statusCode(200)
                    .header("RateLimit", startsWith("\"read\";r=" + left + ";t="));
        problem(from("203.0.113.20").get(project), 429, "quota-exceeded");
    }

    @Test
    void the_first_half_of_an_ipv6_address_counts() {
        for (var each = 1; each <= 3; each++)
            from("2001:db8:1:2::" + each).get("/countries").then().statusCode(200);
        from("2001:db8:1:2:ffff::4").get("/countries").then().statusCode(429);
        from("2001:db8:1:3::1").get("/countries").then().statusCode(200);
    }

    @Test
    void a_person_has_a_quota_of_their_own_wherever_they_are() {
        for (var each = 0; each < 5; each++) me(as(READER), "203.0.113." + each).statusCode(200);
        me(as(READER), "203.0.113.99").statusCode(429);
        me(as(EDITOR), "203.0.113.99").statusCode(200);
    }

    @Test
    void writes_have_a_quota_beside_reading() {
        for (var each = 0; each < 2; each++) write().then().statusCode(404);
        problem(write(), 429, "quota-exceeded").body("errors[0].params.policy", equalTo("write"));
        as(PARTNER)
                .get("/me")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"read\";q=5;w=60, \"write\";q=2;w=60, \"items\";q=10;w=3600"));
    }

    @Test
    void nothing_is_limited_where_limits_are_off() {
        limits.enabled = false;
        for (var each = 0; each < 5; each++)
            from("203.0.113.10").get("/countries").then().statusCode(200).header("RateLimit", nullValue());
    }

    private static Response write() {
        return as(PARTNER).header("If-Match", "\"1\"").delete("/projects/01890000-0000-7000-8000-000000000000/draft");
    }

    private static io.restassured.response.ValidatableResponse me(RequestSpecification request, String address) {
        return request.header("X-Forwarded-For", address).get("/me").then();
    }

    private static RequestSpecification from(String address) {
        return anonymous().header("X-Forwarded-For", address);
    }

    @Test
    void every_item_of_a_batch_counts() {
        var items = org.cooperationhub.testing.Sources.items(6);
        limits.writes = 100;
        limits.forget();
        org.cooperationhub.testing.Sources.batch(org.cooperationhub.testing.Sources.DEMO, items)
                .then()
                .statusCode(207)
                .header("RateLimit", org.hamcrest.Matchers.containsString("\"items\";r=4;"));
        problem(
                org.cooperationhub.testing.Sources.batch(org.cooperationhub.testing.Sources.DEMO, items),
                429,
                "quota-exceeded");
    }

    @Test
    void a_job_waits_until_its_client_may_write_as_much_and_never_for_more_than_the_whole() {
        assertThat(limits.waitForItems("client one", 7)).isZero();
        assertThat(limits.waitForItems("client one", 7)).isBetween(1L, 3600L);
        assertThat(limits.waitForItems("client two", 1_000)).isZero();
    }
}
