package org.cooperationhub.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.COMPANY_EDITOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.SampleFile.sent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectFileTest {
    private static String files(Draft draft) {
        return draft.publicPath() + "/files";
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(Hashes.sha256(bytes));
    }

    @Test
    void an_editor_adds_a_file_and_gets_the_same_bytes_back() {
        var draft = Draft.fresh();
        var bytes = SampleFile.pdf();
        var sha256 = hex(bytes);
        sent(EDITOR, draft, "Feasibility study.pdf", bytes)
                .then()
                .statusCode(201)
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*"))
                .body("sha256", equalTo(sha256))
                .body("size", equalTo(bytes.length))
                .body("format", equalTo("application/pdf"))
                .body("name", equalTo("Feasibility study.pdf"))
                .body("scanStatus", equalTo("SKIPPED"))
                .body("createdAt", matchesPattern("20.*Z"))
                .header("Location", "/api/v1" + files(draft) + "/" + sha256);
        var answer = as(ORG_ADMIN).get(files(draft) + "/" + sha256);
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", String.valueOf(bytes.length))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Feasibility study.pdf\"; filename*=UTF-8''Feasibility%20study.pdf")
                .header("ETag", "\"" + sha256 + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-cache")
                .header("Repr-Digest", matchesPattern("sha-256=:[A-Za-z0-9+/]{43}=:"));
        assertThat(answer.asByteArray()).isEqualTo(bytes);
    }

    @Test
    void the_same_bytes_again_are_the_same_file_whatever_they_are_called() {
        var draft = Draft.fresh();
        var bytes = SampleFile.csv();
        var first = sent(EDITOR, draft, "figures.csv", bytes);
        first.then().statusCode(201);
        sent(PARTNER, draft, "again.csv", bytes)
                .then()
                .statusCode(200)
                .header("Location", nullValue())
                .body("id", equalTo(first.path("id")))
                .body("name", equalTo("figures.csv"));
        as(EDITOR).get(files(draft)).then().body("items", hasSize(1));
        // another project has a record of its own
        var other = Draft.fresh();
        var elsewhere = sent(EDITOR, other, "figures.csv", bytes);
        elsewhere.then().statusCode(201);
        assertThat(elsewhere.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void a_key_of_another_file_is_passed_over() {
        var draft = Draft.fresh();
        var key = key();
        for (var bytes : List.of(SampleFile.pdf(), SampleFile.pdf()))
            as(EDITOR)
                    .header("Idempotency-Key", key)
                    .contentType("application/pdf")
                    .body(bytes)
                    .post(files(draft) + "?name=a.pdf")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", nullValue())
                    .body("sha256", equalTo(hex(bytes)));
    }

    @Test
    void twelve_senders_of_one_file_at_once_make_one_record() throws Exception {
        var draft = Draft.fresh();
        var bytes = SampleFile.docx();
        EDITOR.token();
        var turns = new ArrayList<Callable<Response>>();
        for (var i = 0; i < 12; i++) turns.add(() -> sent(EDITOR, draft, "plan.docx", bytes));
        var ids = new HashSet<String>();
        var created = 0;
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (var each : pool.invokeAll(turns)) {
                assertThat(each.get().statusCode()).isIn(200, 201);
                if (each.get().statusCode() == 201) created++;
                ids.add(each.get().path("id"));
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(created).isEqualTo(1);
    }

    @Test
    void a_rehearsal_checks_and_keeps_nothing() {
        var draft = Draft.fresh();
        var bytes = SampleFile.pdf();
        as(EDITOR)
                .body(bytes)
                .contentType("application/pdf")
                .post(files(draft) + "?name=a.pdf&dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true");
        as(EDITOR).get(files(draft)).then().body("items", empty());
        problem(as(EDITOR).get(files(draft) + "/" + hex(bytes)), 404, "not-found");
        var page = as(EDITOR).body(SampleFile.html()).contentType("application/pdf");
        problem(page.post(files(draft) + "?name=a.pdf&dryRun=true"), 422, "validation-failed");
    }

    @Test
    void files_of_a_draft_are_nowhere_for_those_who_may_not_see_it() {
        var draft = Draft.fresh();
        var bytes = SampleFile.pdf();
        var address = sent(EDITOR, draft, "a.pdf", bytes).header("Location").substring("/api/v1".length());
        for (var stranger : List.of(READER, OTHER_EDITOR, OTHER_ADMIN, COMPANY_EDITOR, SECRETARIAT)) {
            problem(sent(stranger, draft, "b.pdf", SampleFile.pdf()), 404, "not-found");
            problem(as(stranger).get(files(draft)), 404, "not-found");
            problem(as(stranger).get(address), 404, "not-found");
        }
        problem(anonymous().get(address), 404, "not-found");
        problem(anonymous().body(bytes).post(files(draft) + "?name=a.pdf"), 401, "unauthenticated");
        for (var insider : List.of(EDITOR, ORG_ADMIN, PARTNER, REVIEWER, PLATFORM_ADMIN))
            as(insider).get(address).then().statusCode(200);
        // a hash from elsewhere opens no door
        var own = Draft.by(OTHER_EDITOR, "DEMO-SN");
        problem(as(OTHER_EDITOR).get(files(own) + "/" + hex(bytes)), 404, "not-found");
    }

    @Test
    void a_published_document_is_for_those_it_is_meant_for() {
        var draft = Draft.fresh();
        var open = sent(EDITOR, draft, "open.pdf", SampleFile.pdf()).jsonPath().getString("sha256");
        var inner =
                sent(EDITOR, draft, "inner.txt", SampleFile.text()).jsonPath().getString("sha256");
        var published = draft.edited(
                        EDITOR,
                        Map.of(
                                "documents",
                                List.of(
                                        Map.of(
                                                "category",
                                                "A01",
                                                "title",
                                                Map.of("en", "Open"),
                                                "file",
                                                open,
                                                "visibility",
                                                "PUBLIC"),
                                        Map.of(
                                                "category",
                                                "A01",
                                                "title",
                                                Map.of("en", "Inner"),
                                                "file",
                                                inner,
                                                "visibility",
                                                "MEMBERS"))))
                .submitted(EDITOR)
                .approved(REVIEWER);
        anonymous()
                .get(files(published) + "/" + open)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"));
        problem(anonymous().get(files(published) + "/" + inner), 404, "not-found");
        as(OTHER_EDITOR)
                .get(files(published) + "/" + inner)
                .then()
                .statusCode(200)
                .header("Cache-Control", not(containsString("public")));
        anonymous()
                .get(published.publicPath())
                .then()
                .body("documents.title.en", equalTo(List.of("Open")))
                .body("files.keySet()", contains(open))
                .body("files.'" + open + "'.name", equalTo("open.pdf"));
    }

    @Test
    void those_who_see_a_draft_without_editing_it_add_nothing() {
        var draft = Draft.fresh();
        for (var who : List.of(REVIEWER, PLATFORM_ADMIN))
            problem(sent(who, draft, "a.pdf", SampleFile.pdf()), 403, "forbidden");
        var submitted = Draft.fresh().submitted(EDITOR);
        problem(sent(EDITOR, submitted, "a.pdf", SampleFile.pdf()), 409, "wrong-state");
        sent(EDITOR, Draft.published(), "a.pdf", SampleFile.pdf()).then().statusCode(201);
    }

    @Test
    void the_newest_file_comes_first_page_by_page() {
        var draft = Draft.fresh();
        for (var name : List.of("1.txt", "2.txt", "3.txt"))
            sent(EDITOR, draft, name, SampleFile.text()).then().statusCode(201);
        var first = as(EDITOR).get(files(draft) + "?limit=2");
        first.then().statusCode(200).body("items.name", contains("3.txt", "2.txt"));
        as(EDITOR)
                .queryParam("cursor", first.<String>path("page.nextCursor"))
                .get(files(draft) + "?limit=2")
                .then()
                .body("items.name", contains("1.txt"))
                .body("page.nextCursor", nullValue());
    }

    @Test
    void who_is_asked_for_a_key_reads_the_files_of_the_waiting_revision_alone() {
        var draft = Draft.fresh();
        var named =
                sent(EDITOR, draft, "named.pdf", SampleFile.pdf()).jsonPath().getString("sha256");
        var other =
                sent(EDITOR, draft, "other.txt", SampleFile.text()).jsonPath().getString("sha256");
        var without = draft.submitted(EDITOR).reviewed(REVIEWER);
        as(AUTHORITY_KE).get(files(draft)).then().statusCode(200).body("items", empty());
        var document =
                Map.of("category", "A01", "title", Map.of("en", "Inner"), "file", named, "visibility", "ORGANISATION");
        without.returned(REVIEWER, "Name the study.")
                .edited(EDITOR, Map.of("documents", List.of(document)))
                .submitted(EDITOR)
                .reviewed(REVIEWER);
        as(AUTHORITY_KE).get(files(draft)).then().body("items.name", contains("named.pdf"));
        as(AUTHORITY_KE).get(files(draft) + "/" + named).then().statusCode(200);
        problem(as(AUTHORITY_KE).get(files(draft) + "/" + other), 404, "not-found");
        as(FOCAL_KE).get(files(draft)).then().body("items", hasSize(2));
        as(FOCAL_KE).get(files(draft) + "/" + other).then().statusCode(200);
    }
}
