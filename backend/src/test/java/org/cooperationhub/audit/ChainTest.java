package org.cooperationhub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooperationhub.testing.Account.AUDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Deed;
import org.cooperationhub.audit.ChainCheck.Break;
import org.cooperationhub.audit.ChainCheck.Fault;
import org.cooperationhub.common.Hashes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain of audit events: what it is made of, what cannot be done to it, and what is noticed if it is. */
@QuarkusTest
class ChainTest {
    @Inject
    Log log;

    @Inject
    Chain chain;

    @Inject
    ChainCheck check;

    @Inject
    CheckAudit command;

    @Inject
    Audit audit;

    /** Three more events at the end of the chain. */
    @BeforeEach
    void three() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var each : List.of("one", "two", "three"))
                audit.happened(Deed.of("test." + each, "tests/" + each)
                        .changing(Map.of("b", 1.50, "a", List.of("x", Map.of("z", 1, "y", 2))), Map.of("a", "ünï")));
        });
        log.sealing.run();
    }

    private long last() {
        return chain.ends().last();
    }

    @Test
    void an_event_is_sealed_once_with_the_next_number() {
        var last = last();
        log.sealing.run();
        assertThat(last()).isEqualTo(last);
        assertThat(log.one("select action from audit_event where number = " + last))
                .isEqualTo("test.three");
        assertThat(log.one("select action from audit_event where number = " + (last - 2)))
                .isEqualTo("test.one");
        var report = check.run();
        assertThat(report.broken()).isNull();
        assertThat(report.rows()).isEqualTo(last - chain.ends().purged());
        assertThat(command.run(List.of())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set action = 'nothing' where number = %d",
                "update audit_event set details = json_object('a', 1) where number = %d",
                "update audit_event set number = number + 1000000 where number = %d",
                "update audit_event set number = null, hash = null where number = %d",
                "delete from audit_event where number = %d"
            })
    void a_sealed_event_can_be_neither_changed_nor_removed(String attempt) {
        assertThatThrownBy(() -> log.execute(attempt.formatted(last()))).isInstanceOf(SQLException.class);
    }

    @Test
    void an_event_that_is_not_sealed_yet_can_only_be_sealed() {
        QuarkusTransaction.requiringNew().run(() -> audit.happened(Deed.of("test.open", "tests/open")));
        for (var attempt : List.of(
                "update audit_event set target = 'nothing' where number is null",
                "update audit_event set number = 99999999, hash = repeat('a', 32), target = 'x' where number is null",
                "delete from audit_event where number is null"))
            assertThatThrownBy(() -> log.execute(attempt)).as(attempt).isInstanceOf(SQLException.class);
        log.sealing.run();
        assertThat(check.run().broken()).isNull();
    }

    @Test
    void an_event_that_was_changed_past_the_hub_is_named() throws SQLException {
        var number = last() - 1;
        log.withoutTrigger(
                "tr_audit_event_update", "update audit_event set action = 'test.other' where number = " + number);
        assertThat(check.run().broken()).isEqualTo(new Break(number, Fault.CHANGED));
        assertThat(command.run(List.of())).isEqualTo(1);
        as(AUDITOR).get("/audit/chain").then().statusCode(200).body("firstBreak", equalTo((int) number));
        log.withoutTrigger(
                "tr_audit_event_update", "update audit_event set action = 'test.two' where number = " + number);
        assertThat(command.run(List.of())).isZero();
        as(AUDITOR)
                .get("/audit/chain")
                .then()
                .body("firstBreak", nullValue())
                .body("checkedAt", notNullValue())
                .body("lastNumber", equalTo((int) last()));
    }

    @Test
    void an_event_that_was_removed_past_the_hub_is_named() throws SQLException {
        var number = last() - 1;
        log.execute("create table kept_event as select * from audit_event where number = " + number);
        log.withoutTrigger("tr_audit_event_delete", "delete from audit_event where number = " + number);
        assertThat(check.run().broken()).isEqualTo(new Break(number, Fault.MISSING));
        log.execute("insert into audit_event select * from kept_event");
        log.execute("drop table kept_event");
        assertThat(check.run().broken()).isNull();
    }

    @Test
    void the_last_event_cannot_vanish_either() throws SQLException {
        var number = last();
        log.execute("create table kept_event as select * from audit_event where number = " + number);
        log.withoutTrigger("tr_audit_event_delete", "delete from audit_event where number = " + number);
        assertThat(check.run().broken()).isEqualTo(new Break(number, Fault.MISSING));
        log.execute("insert into audit_event select * from kept_event");
        log.execute("drop table kept_event");
    }

    @Test
    void what_was_noted_elsewhere_tells_of_a_chain_that_was_made_anew() {
        var ends = chain.ends();
        var hash = HexFormat.of().formatHex(ends.hash());
        assertThat(command.run(List.of(ends.last() + ":" + hash))).isZero();
        assertThat(command.run(List.of(ends.last() - 1 + ":" + hash))).isEqualTo(1);
        assertThat(command.run(List.of("nonsense"))).isEqualTo(2);
    }

    /** From the export alone, by the rule that stands at {@link Content}. */
    @Test
    void whoever_has_the_export_can_verify_the_chain() throws Exception {
        var json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        var lines = as(PLATFORM_ADMIN)
                .accept("application/x-ndjson")
                .get("/audit/export")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        var rows = new TreeMap<Long, TreeMap<String, Object>>();
        for (var line : lines.subList(0, lines.size() - 1)) {
            var row = new TreeMap<String, Object>(json.readValue(line, Map.class));
            if (row.get("number") instanceof Number number) rows.put(number.longValue(), row);
        }
        var ends = chain.ends();
        assertThat(rows).hasSize((int) (ends.last() - ends.purged()));
        var before = ends.purgedHash();
        for (var row : rows.values()) {
            var hash = row.remove("hash");
            for (var each : List.of("type", "person", "organisation")) row.remove(each);
            before = Hashes.sha256(before, json.writeValueAsString(row).getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(before)).as("%s", row).isEqualTo(hash);
        }
    }

    /** Writers wait for no sealer: eight of them, and three sealers at once. */
    @Test
    void many_write_and_seal_at_once_and_the_chain_is_whole() throws Exception {
        var before = last();
        try (var threads = Executors.newFixedThreadPool(11)) {
            var work = new ArrayList<Callable<Integer>>();
            for (var writer = 0; writer < 8; writer++)
                work.add(() -> {
                    for (var i = 0; i < 25; i++)
                        QuarkusTransaction.requiringNew().run(() -> audit.happened(Deed.of("test.many", "tests/many")));
                    return 25;
                });
            for (var sealer = 0; sealer < 3; sealer++)
                work.add(() -> {
                    for (var i = 0; i < 20; i++) log.sealing.run();
                    return 0;
                });
            for (var each : threads.invokeAll(work)) each.get();
        }
        log.sealing.run();
        assertThat(last()).isEqualTo(before + 200);
        assertThat(check.run().broken()).isNull();
        as(ORG_ADMIN).get("/audit/chain").then().body("unsealed", equalTo(0));
    }
}
