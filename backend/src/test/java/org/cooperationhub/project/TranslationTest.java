package org.cooperationhub.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** Translations whose original changed. */
@QuarkusTest
class TranslationTest {
    private static final Map<String, Object> BOTH = Map.of("summary", Map.of("en", "Fibre.", "fr", "Fibre optique."));

    private static Response confirm(Account by, Draft draft, String text) {
        return as(by).header("If-Match", draft.etag()).put(draft.path() + "/translations/" + text + "/confirmation");
    }

    private static Draft outdated() {
        return Draft.fresh().edited(EDITOR, BOTH).edited(EDITOR, Map.of("summary", Map.of("en", "Optical fibre.")));
    }

    @Test
    void an_outdated_translation_that_is_still_right_is_confirmed_without_writing_it_again() {
        var draft = outdated();
        var outdated = "findings.items.findAll { it.code == 'translation-outdated' }.pointer";
        as(EDITOR)
                .get(draft.path())
                .then()
                .body("summaryInfo.fr.outdated", equalTo(true))
                .body(outdated, hasItem("/summary/fr"));
        var answer = confirm(ORG_ADMIN, draft, "summary/fr");
        answer.then()
                .statusCode(200)
                .body("summary.fr", equalTo("Fibre optique."))
                .body("summaryInfo.fr.kind", equalTo("COURTESY"))
                .body("summaryInfo.fr.outdated", equalTo(false))
                .body(outdated, not(hasItem("/summary/fr")));
        var confirmed = Draft.of(answer);
        assertThat(confirmed.etag()).isNotEqualTo(draft.etag());
        // once more: it is up to date already, and nothing changes
        confirm(EDITOR, confirmed, "summary/fr").then().statusCode(200).header("ETag", confirmed.etag());
        confirmed
                .edited(EDITOR, Map.of("summary", Map.of("en", "Optical fibres.")))
                .again();
        as(EDITOR).get(draft.path()).then().body("summaryInfo.fr.outdated", equalTo(true));
    }

    @Test
    void only_a_translation_that_is_there_is_confirmed_and_by_those_who_may_edit() {
        var draft = outdated();
        for (var none : List.of("summary/ar", "summary/en", "summary/xx", "countries/fr"))
            problem(confirm(EDITOR, draft, none), 404, "not-found");
        problem(confirm(OTHER_EDITOR, draft, "summary/fr"), 404, "not-found");
        problem(confirm(REVIEWER, draft, "summary/fr"), 403, "forbidden");
        problem(as(EDITOR).put(draft.path() + "/translations/summary/fr/confirmation"), 428, "precondition-required");
        var submitted = draft.submitted(EDITOR);
        problem(confirm(EDITOR, draft, "summary/fr"), 412, "precondition-failed");
        problem(confirm(EDITOR, submitted, "summary/fr"), 409, "wrong-state");
    }

    @Test
    void of_a_published_project_it_starts_a_revision_that_asks_no_key_again() {
        var published = outdated().submitted(EDITOR).approved(REVIEWER);
        var next = Draft.of(confirm(EDITOR, published, "summary/fr"));
        as(EDITOR).get(next.path()).then().body("revision", equalTo(2)).body("publication", equalTo("DRAFT"));
        as(REVIEWER).get(published.publicPath()).then().body("summaryInfo.fr.outdated", equalTo(true));
        next.submitted(EDITOR).reviewed(REVIEWER);
        as(REVIEWER).get(published.publicPath()).then().body("summaryInfo.fr.outdated", equalTo(false));
    }
}
