package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.putting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** Decisions that come at once. */
@QuarkusTest
class KeyRaceTest {
    private static final Map<String, String> YES = Map.of("decision", "APPROVED");

    @Inject
    DataSource database;

    private static Draft pending() {
        return Draft.fresh().submitted(EDITOR).reviewed(REVIEWER);
    }

    private static Response turn(Draft draft, String holder, Account by) {
        return putting(by, draft.etag(), YES).put(draft.approval(holder));
    }

    @Test
    void two_holders_who_turn_the_last_two_keys_at_once_publish_once() throws Exception {
        for (var round = 0; round < 5; round++) {
            var draft = pending().turned("LEAD", SECOND_ADMIN);
            var answers = atOnce(
                    () -> turn(draft, "KE", FOCAL_KE).statusCode(),
                    () -> turn(draft, "SN", FOCAL_SN).statusCode());
            assertThat(answers).containsExactly(200, 200);
            anonymous().get(draft.publicPath()).then().statusCode(200);
            assertThat(published(draft.id())).isEqualTo(1);
        }
    }

    @Test
    void one_of_two_persons_who_turn_the_same_key_at_once_wins() throws Exception {
        var draft = pending();
        var answers = atOnce(
                () -> turn(draft, "KE", FOCAL_KE).statusCode(),
                () -> turn(draft, "KE", AUTHORITY_KE).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void a_return_and_the_last_agreement_at_once_do_not_both_count() throws Exception {
        var draft = pending().turned("LEAD", SECOND_ADMIN).turned("KE", FOCAL_KE);
        var no = Map.of("decision", "RETURNED", "note", "Wait");
        var answers = atOnce(
                () -> turn(draft, "SN", FOCAL_SN).statusCode(),
                () -> putting(REVIEWER, draft.etag(), no).put(draft.review()).statusCode());
        assertThat(answers).containsOnlyOnce(200).containsAnyOf(409, 412);
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        for (var each : List.of(FOCAL_KE, AUTHORITY_KE, FOCAL_SN, REVIEWER)) each.token();
        var answers = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var each : pool.invokeAll(List.of(one, other))) answers.add(each.get());
        }
        return answers;
    }

    private int published(String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select count(*) from project_event
                        where project_id = uuid_to_bin(?) and action = 'PUBLISHED'""")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
