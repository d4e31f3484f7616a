package org.cooperationhub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECRETARIAT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Contract;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.NewInitiative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The permission table: every operation of the contract, called by every role. Writes are rehearsals, so that all roles
 * meet the same record. An operation that is new in the contract needs its line here.
 */
@QuarkusTest
class PermissionTest {
    private static final Contract CONTRACT = Contract.committed();
    private static final Set<Account> INSIDERS = EnumSet.of(EDITOR, ORG_ADMIN, PARTNER);

    /** How an operation is called, and the status that each account gets; null stands for nobody signed in. */
    private record Line(Function<RequestSpecification, Response> call, Function<@Nullable Account, Integer> status) {}

    private static Line open(String address) {
        return new Line(caller -> caller.get(address), who -> 200);
    }

    /** Allowed for some, refused with 403 for those who see the record, and 404 for those who do not. */
    private static Line draft(
            Function<RequestSpecification, Response> call, Set<Account> allowed, Set<Account> seeing) {
        return new Line(
                call, who -> who == null ? 401 : allowed.contains(who) ? 200 : seeing.contains(who) ? 403 : 404);
    }

    private static Line only(Set<Account> allowed, int status, Function<RequestSpecification, Response> call) {
        return new Line(call, who -> who == null ? 401 : allowed.contains(who) ? status : 403);
    }

    private static RequestSpecification json(RequestSpecification caller, Object body) {
        return caller.contentType("application/json")
                .queryParam("dryRun", true)
                .header("Idempotency-Key", Api.key())
                .body(body);
    }

    private static RequestSpecification patch(RequestSpecification caller, Object body) {
        return caller.contentType(Api.MERGE_PATCH)
                .queryParam("dryRun", true)
                .header("If-Match", "*")
                .body(body);
    }

    private static Map<String, Line> table() {
        var lines = new HashMap<String, Line>();
        lines.put("getIndex", open(""));
        lines.put("listProblems", open("/problems"));
        lines.put("getProblem", open("/problems/not-found"));
        lines.put("listCodeLists", open("/code-lists"));
        lines.put("getCodeList", open("/code-lists/theme"));
        lines.put("listCountries", open("/countries"));
        lines.put("getCountry", open("/countries/KE"));
        lines.put("listCountryGroups", open("/country-groups"));
        lines.put("listInitiatives", open("/initiatives"));
        lines.put("getInitiative", open("/initiatives/CN-AF-2021"));
        lines.put("getInitiativeGraph", open("/initiatives/CN-AF-2021/graph"));
        lines.put("listProposals", open("/initiatives/CN-AF-2021/proposals"));
        lines.put("getProposal", open("/proposals/CN-AF-2021/7"));
        lines.put("listParticipations", open("/participations"));
        lines.put("listOrganisations", open("/organisations"));
        lines.put("listProjects", open("/projects"));
        lines.put("getProjectFacets", open("/projects/facets"));
        lines.put("getMe", new Line(caller -> caller.get("/me"), who -> who == null ? 401 : 200));
        texts(lines);
        projects(lines);
        return lines;
    }

    private static void texts(Map<String, Line> lines) {
        var secretariat = EnumSet.of(SECRETARIAT);
        var initiative = NewInitiative.registered();
        var content = NewInitiative.content();
        var document = "A\n\nSafe\n\n1. One. a\n\n2. Two. b\n";
        Api.as(SECRETARIAT).contentType("text/plain").body(document).post(initiative.path() + "/texts?lang=en");
        String text = Api.anonymous().get(initiative.path() + "/texts").path("items[0].id");
        String organisation = Api.anonymous().get("/organisations").path("items[0].id");
        lines.put("getOrganisation", open("/organisations/" + organisation));
        lines.put("listTexts", open(initiative.path() + "/texts"));
        lines.put("getText", open(initiative.path() + "/texts/" + text));
        lines.put(
                "createInitiative",
                only(secretariat, 201, caller -> json(caller, content).post("/initiatives")));
        lines.put(
                "editInitiative",
                only(
                        secretariat,
                        200,
                        caller -> patch(caller, Map.of("scopeLevel", "2")).patch(initiative.path())));
        lines.put(
                "editProposal",
                only(
                        secretariat,
                        200,
                        caller -> patch(caller, Map.of("shortTitle", Map.of("en", "Short")))
                                .patch("/proposals/" + initiative.code() + "/1")));
        lines.put(
                "recordParticipation",
                only(
                        secretariat,
                        200,
                        caller -> json(caller, Map.of("status", "INVITED"))
                                .put(initiative.path() + "/participations/KE")));
        // recorded for good, so that everybody has the same one to read
        Api.as(SECRETARIAT)
                .contentType("application/json")
                .body(Map.of("status", "INTERESTED"))
                .put(initiative.path() + "/participations/CN")
                .then()
                .statusCode(200);
        lines.put("getParticipation", open(initiative.path() + "/participations/CN"));
        lines.put(
                "importText",
                only(
                        secretariat,
                        200,
                        caller -> caller.contentType("text/plain")
                                .queryParam("dryRun", true)
                                .queryParam("lang", "fr")
                                .body(document)
                                .post(initiative.path() + "/texts")));
    }

    private static void projects(Map<String, Line> lines) {
        var draft = Draft.fresh();
        var submitted = Draft.fresh().submitted(EDITOR);
        var seeing = EnumSet.of(EDITOR, ORG_ADMIN, PARTNER, REVIEWER, PLATFORM_ADMIN);
        var people = EnumSet.of(EDITOR, ORG_ADMIN);
        var content = Draft.content("DEMO-KE");
        lines.put("getProject", open(Draft.published().publicPath()));
        lines.put(
                "createProject",
                only(INSIDERS, 201, caller -> json(caller, content).post("/projects")));
        files(lines, draft, seeing);
        lines.put("getProjectDraft", draft(caller -> caller.get(draft.path()), seeing, Set.of()));
        lines.put(
                "editProject",
                draft(caller -> patch(caller, Map.of("scopeLevel", "4")).patch(draft.path()), INSIDERS, seeing));
        lines.put(
                "submitProject",
                draft(
                        caller -> caller.header("If-Match", "*")
                                .queryParam("dryRun", true)
                                .put(draft.submission()),
                        people,
                        seeing));
        lines.put(
                "withdrawProject",
                draft(
                        caller -> caller.header("If-Match", "*")
                                .queryParam("dryRun", true)
                                .delete(submitted.submission()),
                        people,
                        seeing));
        lines.put(
                "reviewProject",
                draft(
                        caller -> caller.header("If-Match", "*")
                                .queryParam("dryRun", true)
                                .contentType("application/json")
                                .body(Map.of("decision", "APPROVED"))
                                .put(submitted.review()),
                        EnumSet.of(REVIEWER),
                        seeing));
    }

    private static void files(Map<String, Line> lines, Draft draft, Set<Account> seeing) {
        var files = draft.publicPath() + "/files";
        String sha256 = Api.as(EDITOR)
                .body("Minutes")
                .contentType("text/plain")
                .post(files + "?name=minutes.txt")
                .path("sha256");
        lines.put("listProjectFiles", draft(caller -> caller.get(files), seeing, Set.of()));
        lines.put("getProjectFile", draft(caller -> caller.get(files + "/" + sha256), seeing, Set.of()));
        lines.put(
                "addProjectFile",
                draft(
                        caller -> caller.body("Minutes")
                                .contentType("text/plain")
                                .queryParam("dryRun", true)
                                .post(files + "?name=minutes.txt"),
                        INSIDERS,
                        seeing));
    }

    @Test
    void every_role_gets_from_every_operation_what_the_table_says_in_the_form_of_the_contract() {
        var operations = CONTRACT.operations();
        var table = table();
        assertThat(table.keySet()).isEqualTo(operations.keySet());
        var wrong = new ArrayList<String>();
        operations.forEach((id, operation) -> {
            var line = java.util.Objects.requireNonNull(table.get(id));
            for (var who : callers(line)) {
                var answer = line.call().apply(who == null ? Api.anonymous() : Api.as(who));
                if (answer.statusCode() != line.status().apply(who))
                    wrong.add("%s by %s: %d, not %d"
                            .formatted(
                                    id, who, answer.statusCode(), line.status().apply(who)));
                CONTRACT.faults(operation, answer).forEach(each -> wrong.add(who + ": " + each));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** What nobody has to sign in for is asked by three, everything else by every account. */
    private static List<@Nullable Account> callers(Line line) {
        var open = line.status().apply(null) == 200;
        var callers =
                new ArrayList<@Nullable Account>(open ? List.of(Account.READER, PARTNER) : List.of(Account.values()));
        callers.add(null);
        return callers;
    }
}
