package org.cooperationhub.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Ids;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gets told of what. */
@QuarkusTest
class FeedScopeTest {
    @Inject
    DataSource database;

    private static String text(Supplier<RequestSpecification> caller, String query) {
        return caller.get()
                .get("/changes?limit=1000" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void a_draft_is_told_to_its_organisation_alone() {
        var draft = Draft.fresh();
        for (var who : List.of(EDITOR, ORG_ADMIN, PARTNER, Account.CONTRIBUTOR))
            assertThat(Mirror.full(() -> as(who), "types=project-draft").keys())
                    .as("%s", who)
                    .contains("project-draft/" + draft.id());
        for (var who : List.of(
                Account.OTHER_EDITOR,
                Account.OTHER_ADMIN,
                Account.COMPANY_EDITOR,
                Account.READER,
                Account.SECRETARIAT,
                Account.REVIEWER,
                Account.AUDITOR,
                Account.PLATFORM_ADMIN,
                Account.FOCAL_SN))
            assertThat(text(() -> as(who), "&types=project-draft"))
                    .as("%s", who)
                    .doesNotContain(draft.id());
        assertThat(text(Api::anonymous, "&types=project-draft")).doesNotContain(draft.id());
    }

    @Test
    void a_draft_that_changes_or_is_submitted_never_shows_an_id_to_anybody_else() {
        var strangers = List.<Supplier<RequestSpecification>>of(
                Api::anonymous, () -> as(Account.OTHER_EDITOR), () -> as(Account.READER));
        var mirrors = strangers.stream().map(each -> Mirror.latest(each, "")).toList();
        var draft = Draft.fresh().edited(EDITOR, Map.of("scopeLevel", "4")).submitted(EDITOR);
        draft.returned(Account.REVIEWER, "Not yet");
        mirrors.forEach(Mirror::pulled);
        assertThat(mirrors)
                .allSatisfy(each -> assertThat(each.received.toString()).doesNotContain(draft.id()));
        assertThat(mirrors).allSatisfy(each -> assertThat(each.received).isEmpty());
    }

    /** A row of any type that only its owner may see and nobody else ever could. */
    @ParameterizedTest
    @EnumSource(ResourceType.class)
    void a_hidden_record_of_any_type_is_told_to_nobody_else(ResourceType type) throws SQLException {
        var organisation = UUID.fromString(anonymous()
                .get("/organisations?limit=200")
                .then()
                .extract()
                .path("items.find { it.code == 'DEMO-CN' }.id"));
        for (var op : List.of("upsert", "delete")) {
            var id = Ids.create();
            var strangers = List.<Supplier<RequestSpecification>>of(Api::anonymous, () -> as(EDITOR));
            var before = strangers.stream().map(each -> Mirror.latest(each, "")).toList();
            insert(type, id, op, organisation);
            try {
                for (var caller : strangers)
                    assertThat(text(caller, "&types=" + type.key())).doesNotContain(id.toString());
                before.forEach(Mirror::pulled);
                assertThat(before)
                        .allSatisfy(each -> assertThat(each.received.toString()).doesNotContain(id.toString()));
            } finally {
                delete(id);
            }
        }
    }

    /** One that was public once and is its owner's alone now: whoever may have it is told to remove it. */
    @Test
    void what_leaves_the_sight_of_a_reader_is_told_as_a_removal() throws SQLException {
        var project = Draft.published();
        var mirror = Mirror.full(Api::anonymous, "types=project");
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate("update feed_clock set seq = seq + 1");
            sql.executeUpdate("update change_index set audience = 0, version = version + 1, "
                    + "seq = (select seq from feed_clock) where rtype = 8 and rid = uuid_to_bin('" + project.id()
                    + "')");
        }
        mirror.pulled();
        assertThat(mirror.received.getLast().get("id").asText()).isEqualTo(project.id());
        assertThat(mirror.received.getLast().get("reason").asText()).isEqualTo("out-of-scope");
        mirror.proven();
        assertThat(text(Api::anonymous, "&types=project")).doesNotContain(project.id());
        // and back, so that other tests find the index as the tables are
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate("update change_index set audience = 2, version = version - 1 "
                    + "where rtype = 8 and rid = uuid_to_bin('" + project.id() + "')");
        }
    }

    private void insert(ResourceType type, UUID id, String op, UUID organisation) throws SQLException {
        try (var connection = database.getConnection();
                var clock = connection.createStatement();
                var insert = connection.prepareStatement("""
                        insert into change_index (rtype, rid, seq, created_seq, version, op, audience, ever_audience,
                          org_id, changed_at)
                        select ?, ?, seq, seq, 1, ?, 0, 0, ?, utc_timestamp(6) from feed_clock""")) {
            clock.executeUpdate("update feed_clock set seq = seq + 1");
            insert.setInt(1, type.number);
            insert.setBytes(2, Ids.bytes(id));
            insert.setString(3, op);
            insert.setBytes(4, Ids.bytes(organisation));
            insert.executeUpdate();
        }
    }

    private void delete(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from change_index where rid = ?")) {
            delete.setBytes(1, Ids.bytes(id));
            delete.executeUpdate();
        }
    }
}
