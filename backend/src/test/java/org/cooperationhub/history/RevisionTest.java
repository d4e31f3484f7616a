package org.cooperationhub.history;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** The revisions of a project, how they differ, who did what, and bringing one back. */
@QuarkusTest
class RevisionTest {
    @Inject
    EntityManager em;

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
    void what_came_back_shows_as_changed_against_what_is_public() {
        var second = Draft.published()
                .edited(EDITOR, Map.of("summary", Map.of("en", "Second thoughts")))
                .submitted(EDITOR)
                .reviewed(REVIEWER);
        as(EDITOR).get(second.workflow()).then().body("publication", equalTo("PUBLISHED"));
        putting(EDITOR, second.again().etag(), Map.of("revision", 1))
                .put(second.publicPath() + "/restoration")
                .then()
                .statusCode(200);
        as(EDITOR).get(second.workflow()).then().body("changedFields", contains("summary"));
        as(EDITOR)
                .get(second.publicPath() + "/events")
                .then()
                .body("items.find { it.action == 'RESTORED' }.fields", contains("summary"));
    }

    @Test
    void what_may_not_be_newly_used_does_not_come_back() {
        var content = Draft.content("DEMO-KE");
        content.put("sectors", List.of(Map.of("vocabulary", "1", "code", "22020")));
        var edited = Draft.published(content).edited(EDITOR, Map.of("sectors", List.of()));
        // a code that its list withdrew after the project was published with it
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("""
                        update project_revision_sector s join project_revision r on r.id = s.revision_id
                        set s.code = '15120' where r.project_id = :id and r.seq = 1""")
                        .setParameter("id", UUID.fromString(edited.id()))
                        .executeUpdate());
        problem(
                        putting(EDITOR, edited.etag(), Map.of("revision", 1)).put(edited.publicPath() + "/restoration"),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/sectors/0/code"))
                .body("errors[0].code", equalTo("withdrawn-code"));
    }
}
