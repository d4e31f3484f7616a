package org.cooperationhub.history;

import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.Test;

/** The revisions of a project, how they differ, who did what, and bringing one back. */
@QuarkusTest
class RevisionTest {
    @Inject
    DataSource database;

    @Test
    void everybody_reads_published_revisions_and_the_organisation_all_of_them() {
        var edited = Draft.published().edited(EDITOR, Map.of("summary", Map.of("en", "Second thoughts")));
        var revisions = edited.publicPath() + "/revisions";
        anonymous().get(revisions).then().body("items.revision", contains(1)).body("items[0].author", nullValue());
        as(EDITOR)
                .get(revisions)
                .then()
                .body("items.revision", contains(2, 1))
                .body("items[0].working", equalTo(true))
                .body("items[0].author", notNullValue())
                .body("items[0].authorFor.code", equalTo("DEMO-KE"))
                .body("items[1].published", equalTo(true));
        problem(anonymous().get(revisions + "/2"), 404, "not-found");
        problem(as(OTHER_EDITOR).get(revisions + "/2"), 404, "not-found");
        as(EDITOR).get(revisions + "/2").then().body("summary.en", equalTo("Second thoughts"));
        anonymous().get(revisions + "/1").then().statusCode(200).body("contact", nullValue());
    }

    @Test
    void a_project_that_was_never_published_has_no_history_for_others() {
        var draft = Draft.fresh();
        for (var below : List.of("/revisions", "/events")) {
            problem(anonymous().get(draft.publicPath() + below), 404, "not-found");
            problem(as(READER).get(draft.publicPath() + below), 404, "not-found");
        }
    }

    @Test
    void two_revisions_are_compared_field_by_field() {
        var edited = Draft.published()
                .edited(EDITOR, Map.of("summary", Map.of("en", "Second thoughts"), "countries", Draft.countries("KE")));
        as(EDITOR)
                .get(edited.publicPath() + "/revisions/2/differences")
                .then()
                .body("from", equalTo(1))
                .body("items.pointer", containsInAnyOrder("/summary/en", "/countries/1"))
                .body("items.find { it.member == 'summary' }.before", equalTo("A project of a test."))
                .body("items.find { it.member == 'summary' }.after", equalTo("Second thoughts"))
                .body("items.find { it.member == 'countries' }.kind", equalTo("REMOVED"));
        problem(as(EDITOR).get(edited.publicPath() + "/revisions/2/differences?against=x"), 400, "invalid-parameter");
        problem(anonymous().get(edited.publicPath() + "/revisions/1/differences?against=2"), 404, "not-found");
    }

    @Test
    void the_public_compares_without_contact_and_hidden_documents() {
        var content = Draft.content("DEMO-KE");
        content.put("contact", Map.of("name", "Somebody", "email", "somebody@ministry-ke.example"));
        content.put(
                "documents",
                List.of(
                        Map.of(
                                "category",
                                "A01",
                                "title",
                                Map.of("en", "Hidden"),
                                "url",
                                "https://example.org/h",
                                "visibility",
                                "MEMBERS"),
                        Map.of(
                                "category",
                                "A01",
                                "title",
                                Map.of("en", "Shown"),
                                "url",
                                "https://example.org/s",
                                "visibility",
                                "PUBLIC")));
        var published = Draft.published(content);
        var answer = anonymous()
                .get(published.publicPath() + "/revisions/1/differences")
                .then()
                .statusCode(200);
        answer.body("items.member", not(hasItem("contact")))
                .body("items.find { it.member == 'documents' }.after.title.en", equalTo(List.of("Shown")));
    }

    @Test
    void who_did_what_on_whose_behalf_is_kept() {
        var published = Draft.by(PARTNER, "DEMO-KE")
                .edited(EDITOR, Map.of("scopeLevel", "4"))
                .submitted(EDITOR);
        as(EDITOR)
                .get(published.publicPath() + "/events")
                .then()
                .body("items.action", hasItems("SUBMITTED", "EDITED", "CREATED"))
                .body("items.organisation.code", everyItem(equalTo("DEMO-KE")))
                .body("items.find { it.action == 'EDITED' }.fields", contains("scopeLevel"))
                .body("items.find { it.action == 'EDITED' }.person", notNullValue());
    }

    @Test
    void the_public_sees_public_steps_without_persons_and_notes() {
        var published = Draft.published();
        anonymous()
                .get(published.publicPath() + "/events")
                .then()
                .body("items.action", hasItem("PUBLISHED"))
                .body("items.action", not(hasItem("CREATED")))
                .body("items.person", everyItem(nullValue()))
                .body("items.note", everyItem(nullValue()));
    }

    @Test
    void an_earlier_revision_comes_back_as_a_new_one() {
        var edited = Draft.published().edited(EDITOR, Map.of("summary", Map.of("en", "Second thoughts")));
        var restoration = edited.publicPath() + "/restoration";
        problem(putting(EDITOR, edited.etag(), Map.of("revision", 9)).put(restoration), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/revision"));
        putting(EDITOR, edited.etag(), Map.of("revision", 1))
                .put(restoration)
                .then()
                .statusCode(200)
                .body("revision", equalTo(3))
                .body("publication", equalTo("DRAFT"))
                .body("summary.en", equalTo("A project of a test."));
        as(EDITOR)
                .get(edited.publicPath() + "/revisions")
                .then()
                .body("items.revision", contains(3, 2, 1))
                .body("items[0].restoredFrom", equalTo(1));
        problem(putting(EDITOR, edited.etag(), Map.of("revision", 1)).put(restoration), 412, "precondition-failed");
    }

    @Test
    void nothing_is_brought_back_over_a_revision_that_is_handed_in() {
        var submitted = Draft.fresh().submitted(EDITOR);
        problem(
                putting(EDITOR, submitted.etag(), Map.of("revision", 1)).put(submitted.publicPath() + "/restoration"),
                409,
                "wrong-state");
    }

    @Test
    void what_was_taken_down_does_not_come_back_with_a_later_revision() {
        var second = Draft.published()
                .edited(EDITOR, Map.of("summary", Map.of("en", "Second thoughts")))
                .submitted(EDITOR)
                .approved(REVIEWER);
        var revisions = second.publicPath() + "/revisions";
        anonymous().get(revisions).then().body("items.revision", contains(2, 1));
        putting(ORG_ADMIN, second.etag(), Map.of("reason", Map.of("en", "Named the wrong town.")))
                .put(second.unpublication())
                .then()
                .statusCode(200);
        var third = second.again().submitted(EDITOR).approved(REVIEWER);
        anonymous().get(revisions).then().body("items.revision", contains(3));
        for (var gone : List.of("/1", "/2", "/1/differences", "/3/differences?against=2"))
            problem(anonymous().get(revisions + gone), 404, "not-found");
        anonymous().get(revisions + "/3/differences").then().body("from", nullValue());
        as(EDITOR)
                .get(revisions)
                .then()
                .body("items.revision", contains(3, 2, 1))
                .body("items.publication", contains("PUBLISHED", "UNPUBLISHED", "UNPUBLISHED"));
        putting(
                        ORG_ADMIN,
                        third.edited(EDITOR, Map.of("scopeLevel", "4")).etag(),
                        Map.of("reason", Map.of("en", "Over.")))
                .put(third.archive())
                .then()
                .statusCode(200);
        as(EDITOR)
                .get(revisions)
                .then()
                .body("items.publication", contains("ARCHIVED", "UNPUBLISHED", "UNPUBLISHED", "UNPUBLISHED"));
    }

    @Test
    void who_agreed_to_a_revision_is_public_with_that_revision_alone() {
        var next = Draft.published()
                .edited(EDITOR, Map.of("title", Map.of("en", "Another title")))
                .submitted(EDITOR)
                .reviewed(REVIEWER)
                .turned("KE", FOCAL_KE);
        var agreed = "items.findAll { it.action == 'KEY_APPROVED' }.revision";
        anonymous().get(next.publicPath() + "/events").then().body(agreed, contains(1, 1, 1));
        next.again().agreed();
        anonymous().get(next.publicPath() + "/events").then().body(agreed, contains(2, 2, 2, 1, 1, 1));
    }

    @Test
    void who_is_asked_for_a_key_sees_the_waiting_revision_and_the_public_ones_alone() {
        var content = Draft.content("DEMO-KE");
        content.put("contact", Map.of("name", "Somebody"));
        var second =
                Draft.published(content).edited(EDITOR, Map.of("summary", Map.of("en", "Nobody was to read this")));
        as(EDITOR)
                .header("If-Match", second.etag())
                .delete(second.path())
                .then()
                .statusCode(200);
        var third = second.again()
                .edited(EDITOR, Map.of("title", Map.of("en", "Another title")))
                .submitted(EDITOR)
                .reviewed(REVIEWER);
        var revisions = third.publicPath() + "/revisions";
        as(AUTHORITY_KE)
                .get(revisions)
                .then()
                .body("items.revision", contains(3, 1))
                .body("items.working", contains(true, false))
                .body("items[1].author", nullValue());
        as(AUTHORITY_KE).get(revisions + "/3").then().statusCode(200).body("contact.name", equalTo("Somebody"));
        as(AUTHORITY_KE).get(revisions + "/1").then().statusCode(200).body("contact", nullValue());
        as(AUTHORITY_KE).get(revisions + "/3/differences").then().body("items.member", contains("title"));
        for (var hidden : List.of("/2", "/3/differences?against=2"))
            problem(as(AUTHORITY_KE).get(revisions + hidden), 404, "not-found");
        as(AUTHORITY_KE)
                .get(third.publicPath() + "/events")
                .then()
                .body("items.action", not(hasItem("EDITED")))
                .body("items.person", everyItem(nullValue()));
        as(FOCAL_KE).get(revisions).then().body("items.revision", contains(3, 2, 1));
    }

    @Test
    void what_a_restoration_changes_is_named_as_changed() {
        var second = Draft.published()
                .edited(EDITOR, Map.of("summary", Map.of("en", "Second thoughts")))
                .submitted(EDITOR)
                .approved(REVIEWER);
        putting(EDITOR, second.etag(), Map.of("revision", 1))
                .put(second.publicPath() + "/restoration")
                .then()
                .statusCode(200);
        as(EDITOR).get(second.workflow()).then().body("changedFields", contains("summary"));
        as(EDITOR).get(second.publicPath() + "/events").then().body("items[0].fields", contains("summary"));
        problem(
                        patching(EDITOR, second.etag(), Map.of("scopeLevel", "4"))
                                .patch(second.path()),
                        412,
                        "precondition-failed")
                .body("changedFields", hasItem("summary"));
    }

    @Test
    void what_may_not_be_written_any_more_is_not_brought_back() throws SQLException {
        var edited = Draft.published()
                .edited(EDITOR, Map.of("scopeLevel", "4"))
                .submitted(EDITOR)
                .approved(REVIEWER);
        // as a revision from before the code was taken out of its list
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update project_revision set scope_level = '99' where project_id = uuid_to_bin(?) and seq = 1")) {
            update.setString(1, edited.id());
            update.executeUpdate();
        }
        problem(
                        putting(EDITOR, edited.etag(), Map.of("revision", 1)).put(edited.publicPath() + "/restoration"),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/scopeLevel"))
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void an_upload_stands_in_the_history() {
        var draft = Draft.fresh();
        var bytes = SampleFile.pdf();
        for (var status : List.of(201, 200))
            SampleFile.sent(EDITOR, draft, "Study.pdf", bytes).then().statusCode(status);
        as(EDITOR)
                .get(draft.publicPath() + "/events")
                .then()
                .body("items.action", contains("FILE_UPLOADED", "CREATED"))
                .body("items[0].note", equalTo("Study.pdf"));
    }
}
