package org.cooperationhub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.AUDITOR;
import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.CONTRIBUTOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
import static org.cooperationhub.testing.Account.SECRETARIAT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Contract;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Dumped;
import org.cooperationhub.testing.Measured;
import org.cooperationhub.testing.NewInitiative;
import org.cooperationhub.testing.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The permission table: every operation of the contract, called by every role. Writes are rehearsals, so that all roles
 * meet the same record. An operation that is new in the contract needs its line here.
 */
@QuarkusTest
class PermissionTest {
    private static final Contract CONTRACT = Contract.committed();
    private static final Set<Account> INSIDERS = EnumSet.of(CONTRIBUTOR, EDITOR, ORG_ADMIN, SECOND_ADMIN, PARTNER);

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
        lines.put("listFindingCodes", open("/finding-codes"));
        lines.put("getFindingCode", open("/finding-codes/shares-not-100"));
        lines.put("listProjects", open("/projects"));
        lines.put("getProjectFacets", open("/projects/facets"));
        lines.put("exportProjects", open("/projects/export?country=XX&format=csv"));
        lines.put("exportCountries", open("/countries/export?format=csv&code=KE"));
        lines.put("exportInitiatives", open("/initiatives/export?format=csv"));
        lines.put("exportOrganisations", open("/organisations/export?format=csv&country=KE"));
        lines.put("exportProposals", open("/proposals/export?format=csv&initiative=CN-AF-2021"));
        lines.put("listDumps", open("/dumps"));
        lines.put("getDump", open("/dumps/" + Dumped.name()));
        lines.put("getProjectSums", open("/projects/sums?country=KE&by=COUNTRY"));
        lines.put("listChanges", open("/changes?types=country&limit=1"));
        lines.put("getChangesChecksum", open("/changes/checksum"));
        lines.put("getDataset", open("/status/dataset"));
        // open to everybody as well; a stream that begins would not end for minutes, so this one does not begin
        lines.put("streamChanges", new Line(caller -> caller.get("/changes/stream?cursor=none"), who -> 400));
        lines.put("getMe", new Line(caller -> caller.get("/me"), who -> who == null ? 401 : 200));
        lines.put("listProcessingPurposes", open("/processing-purposes"));
        lines.put("getMyData", people(caller -> caller.get("/me/data"), EnumSet.noneOf(Account.class)));
        lines.put(
                "eraseMyData",
                people(
                        caller -> caller.queryParam("dryRun", true).put("/me/data/erasure"),
                        EnumSet.of(PLATFORM_ADMIN, OTHER_ADMIN)));
        texts(lines);
        projects(lines);
        results(lines);
        histories(lines);
        traces(lines);
        rates(lines);
        sources(lines);
        publication(lines);
        imports(lines);
        webhooks(lines);
        clients(lines);
        audit(lines);
        people(lines);
        applications(lines);
        standings(lines);
        return lines;
    }

    /** For every person; those whom others need are refused by their state. */
    private static Line people(Function<RequestSpecification, Response> call, Set<Account> needed) {
        return new Line(call, who -> who == null ? 401 : who == PARTNER ? 403 : needed.contains(who) ? 409 : 200);
    }

    private static void imports(Map<String, Line> lines) {
        var source = Sources.fresh(false, false);
        var writing = EnumSet.of(EDITOR, ORG_ADMIN, SECOND_ADMIN, PARTNER);
        var seeing = EnumSet.of(PLATFORM_ADMIN, AUDITOR);
        seeing.addAll(writing);
        Function<RequestSpecification, Response> sent = caller -> caller.contentType("text/csv")
                .queryParam("source", source)
                .queryParam("dryRun", true)
                .header("Idempotency-Key", Api.key())
                .body("externalId,title.en\r\n")
                .post("/imports");
        var address = "/imports/" + sent.apply(Api.as(PARTNER)).path("id");
        lines.put(
                "createImport",
                new Line(
                        sent,
                        who -> who == null ? 401 : writing.contains(who) ? 202 : seeing.contains(who) ? 403 : 404));
        lines.put("listImports", new Line(caller -> caller.get("/imports"), who -> who == null ? 401 : 200));
        lines.put("getImport", draft(caller -> caller.get(address), seeing, Set.of()));
        lines.put("getImportResults", draft(caller -> caller.get(address + "/results"), seeing, Set.of()));
        lines.put("cancelImport", draft(caller -> step(caller).put(address + "/cancellation"), writing, seeing));
        for (var each :
                Map.of("checkImport", "/check", "commitImport", "/commitment").entrySet())
            lines.put(
                    each.getKey(),
                    new Line(
                            caller -> step(caller).put(address + each.getValue()),
                            who -> who == null ? 401 : writing.contains(who) ? 409 : seeing.contains(who) ? 403 : 404));
        var mapping = "/sources/" + source + "/mapping";
        lines.put("getSourceMapping", draft(caller -> caller.get(mapping), seeing, Set.of()));
        lines.put("putSourceMapping", draft(caller -> step(caller, Map.of()).put(mapping), writing, seeing));
    }

    /** For those who manage it; 403 for other members and every machine, 404 for everybody else. */
    private static void clients(Map<String, Line> lines) {
        var managing = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN);
        var members = EnumSet.of(Account.READER, CONTRIBUTOR, EDITOR, PARTNER, FOCAL_KE, AUTHORITY_KE);
        var list = "/organisations/DEMO-KE/clients";
        Map<String, Object> content = Map.of(
                "name",
                "A system",
                "purpose",
                "Reads",
                "scopes",
                List.of("projects:read"),
                "expiresAt",
                Instant.now().plus(Duration.ofDays(30)).toString());
        Response made = Api.posting(ORG_ADMIN, content).post(list);
        var path = list + "/" + made.path("id");
        var credential = path + "/credentials/" + made.path("credentials[0].id");
        lines.put("listApiClients", members(managing, members, 200, caller -> caller.get(list)));
        lines.put("getApiClient", members(managing, members, 200, caller -> caller.get(path)));
        lines.put(
                "createApiClient",
                members(managing, members, 201, caller -> json(caller, content).post(list)));
        lines.put(
                "editApiClient",
                members(
                        managing,
                        members,
                        200,
                        caller -> patch(caller, Map.of("name", "Another")).patch(path)));
        lines.put(
                "revokeApiClient",
                members(managing, members, 200, caller -> step(caller).put(path + "/revocation")));
        lines.put(
                "createApiCredential",
                members(
                        managing,
                        members,
                        201,
                        caller -> json(caller, Map.of("overlapHours", 1)).post(path + "/credentials")));
        lines.put(
                "deleteApiCredential",
                members(managing, members, 204, caller -> step(caller).delete(credential)));
        lines.put(
                "createApiCredentialSecret",
                members(managing, members, 201, caller -> keyed(caller).post(credential + "/secret")));
    }

    /** A focal point reads the log of every organisation of the country. */
    private static void audit(Map<String, Line> lines) {
        var everywhere = EnumSet.of(PLATFORM_ADMIN, AUDITOR);
        var there = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, FOCAL_KE);
        there.addAll(everywhere);
        var chain = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, OTHER_ADMIN);
        chain.addAll(everywhere);
        var members = EnumSet.of(Account.READER, CONTRIBUTOR, EDITOR, PARTNER, AUTHORITY_KE);
        var own = "/organisations/DEMO-KE/audit";
        lines.put("listAuditEvents", only(everywhere, 200, caller -> caller.get("/audit?limit=5")));
        lines.put(
                "exportAuditEvents",
                only(everywhere, 200, caller -> caller.get("/audit/export?format=csv&action=none")));
        lines.put("getAuditChain", only(chain, 200, caller -> caller.get("/audit/chain")));
        lines.put("listOrganisationAuditEvents", members(there, members, 200, caller -> caller.get(own + "?limit=5")));
        lines.put(
                "exportOrganisationAuditEvents",
                members(there, members, 200, caller -> caller.get(own + "/export?format=csv&action=none")));
    }

    /** As with machines; a focal point may invite into their own organisation, but only below their own role. */
    private static void people(Map<String, Line> lines) {
        var managing = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN);
        var inviting = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN, FOCAL_KE);
        var members = EnumSet.of(Account.READER, CONTRIBUTOR, EDITOR, PARTNER, FOCAL_KE, AUTHORITY_KE);
        var house = "/organisations/DEMO-KE";
        String reader = Api.as(Account.READER).get("/me").path("organisations[0].membership");
        var member = house + "/members/" + reader;
        lines.put("listMembers", members(managing, members, 200, caller -> caller.get(house + "/members")));
        lines.put("getMember", members(managing, members, 200, caller -> caller.get(member)));
        lines.put("listMemberAbilities", members(managing, members, 200, caller -> caller.get(member + "/abilities")));
        lines.put(
                "editMember",
                members(
                        managing,
                        members,
                        200,
                        caller -> patch(caller, Map.of("role", "EDITOR")).patch(member)));
        lines.put(
                "suspendMember",
                members(managing, members, 200, caller -> step(caller).put(member + "/suspension")));
        lines.put(
                "reactivateMember",
                members(managing, members, 200, caller -> step(caller).delete(member + "/suspension")));
        // whoever it is may leave
        var staying = EnumSet.copyOf(members);
        staying.remove(Account.READER);
        var leaving = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN, Account.READER);
        lines.put(
                "removeMember",
                members(leaving, staying, 204, caller -> step(caller).delete(member)));
        invitations(lines, house, inviting, members);
        lines.put("listRoles", members(managing, members, 200, caller -> caller.get(house + "/roles")));
        lines.put(
                "listAbilities",
                members(managing, members, 200, caller -> caller.get(house + "/abilities?action=EDIT_PROJECT")));
        var role = Map.of("member", reader, "role", "CONTRIBUTOR", "scope", "ORG");
        lines.put(
                "createRole",
                members(managing, members, 201, caller -> json(caller, role).post(house + "/roles")));
        String grant = Api.as(ORG_ADMIN)
                .get(house + "/roles?role=CONTRIBUTOR&scope=ORG")
                .path("items[0].id");
        lines.put(
                "endRole",
                members(managing, members, 204, caller -> step(caller).delete(house + "/roles/" + grant)));
    }

    private static void invitations(
            Map<String, Line> lines, String house, Set<Account> inviting, Set<Account> members) {
        var list = house + "/invitations";
        Function<RequestSpecification, Response> invited =
                caller -> json(caller, Map.of("email", Api.key() + "@people.example", "role", "READER"))
                        .post(list);
        String made = Api.posting(ORG_ADMIN, Map.of("email", Api.key() + "@people.example", "role", "READER"))
                .post(list)
                .path("id");
        var path = list + "/" + made;
        lines.put("listInvitations", members(inviting, members, 200, caller -> caller.get(list)));
        lines.put("getInvitation", members(inviting, members, 200, caller -> caller.get(path)));
        lines.put("createInvitation", members(inviting, members, 201, invited));
        lines.put(
                "createInvitations",
                members(
                        inviting,
                        members,
                        200,
                        caller -> keyed(caller)
                                .contentType("text/csv")
                                .body("email,role\r\n" + Api.key() + "@people.example,READER\r\n")
                                .post(list + "/batch")));
        lines.put(
                "resendInvitation",
                members(inviting, members, 201, caller -> keyed(caller).post(path + "/mails")));
        lines.put(
                "revokeInvitation",
                members(inviting, members, 204, caller -> step(caller).delete(path)));
        // open to whoever has the link, and nobody has this one
        var open = "/invitations/" + "x".repeat(43);
        lines.put("openInvitation", new Line(caller -> caller.get(open), who -> 404));
        lines.put(
                "acceptInvitation",
                new Line(caller -> step(caller).put(open + "/acceptance"), who -> who == null ? 401 : 404));
    }

    /** An application that does not exist: whoever may read applications learns it, and nobody else. */
    private static void applications(Map<String, Line> lines) {
        var none = "/applications/00000000-0000-7000-8000-000000000001";
        var reading = EnumSet.of(REVIEWER, PLATFORM_ADMIN, FOCAL_KE, FOCAL_SN, AUTHORITY_KE);
        var content = Map.of(
                "name",
                Map.of("en", "An applicant"),
                "code",
                "AN-APPLICANT",
                "actorType",
                "COMPANY",
                "contact",
                Map.of("name", "Somebody", "mail", "somebody@applicant.example"));
        lines.put(
                "createApplication",
                new Line(caller -> json(caller, content).post("/applications"), who -> who == PARTNER ? 403 : 201));
        lines.put("listApplications", only(reading, 200, caller -> caller.get("/applications")));
        lines.put("getApplication", only(reading, 404, caller -> caller.get(none)));
        lines.put("getApplicationFile", only(reading, 404, caller -> caller.get(none + "/files/" + "0".repeat(64))));
        lines.put(
                "addApplicationFile",
                new Line(
                        caller -> caller.contentType("text/plain").body("x").post(none + "/files?name=x.txt"),
                        who -> 404));
        lines.put(
                "confirmApplication",
                new Line(caller -> step(caller, Map.of("key", "x")).put(none + "/confirmation"), who -> 404));
        lines.put(
                "checkApplicationDomain",
                only(reading, 404, caller -> step(caller).put(none + "/domain-proof")));
        for (var each : Map.of(
                        "confirmApplicationByState", "/state-confirmation",
                        "verifyApplication", "/verification",
                        "refuseApplication", "/refusal")
                .entrySet())
            lines.put(
                    each.getKey(),
                    only(reading, 404, caller -> step(caller, Map.of()).put(none + each.getValue())));
    }

    private static void standings(Map<String, Line> lines) {
        // so that it leads an open project
        Draft.fresh();
        var managing = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN);
        var members = EnumSet.of(Account.READER, CONTRIBUTOR, EDITOR, PARTNER, FOCAL_KE, AUTHORITY_KE);
        var operator = EnumSet.of(PLATFORM_ADMIN);
        var organisation = "/organisations/DEMO-KE";
        var why = Map.of("reason", "Why");
        lines.put(
                "getOrganisationStanding",
                members(managing, members, 200, caller -> caller.get(organisation + "/standing")));
        lines.put("listOrganisationHistory", open(organisation + "/history"));
        lines.put(
                "editOrganisation",
                only(
                        managing,
                        200,
                        caller -> patch(caller, Map.of("acronym", "MDA")).patch(organisation)));
        lines.put(
                "closeOrganisation",
                only(operator, 409, caller -> step(caller, why).put(organisation + "/closure")));
        lines.put(
                "mergeOrganisation",
                only(
                        operator,
                        200,
                        caller -> step(caller, Map.of("into", "DEMO-SN", "reason", "Why"))
                                .put(organisation + "/merger")));
        lines.put(
                "suspendOrganisation",
                only(operator, 200, caller -> step(caller, why).put(organisation + "/suspension")));
        lines.put(
                "reopenOrganisation", only(operator, 200, caller -> step(caller).delete(organisation + "/suspension")));
    }

    private static Line members(
            Set<Account> allowed, Set<Account> members, int status, Function<RequestSpecification, Response> call) {
        return new Line(
                call, who -> who == null ? 401 : allowed.contains(who) ? status : members.contains(who) ? 403 : 404);
    }

    /** An endpoint that is not verified: what needs one in service is refused by its state, to those who may ask. */
    private static void webhooks(Map<String, Line> lines) {
        var managing = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN);
        var reading = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN, PARTNER);
        var list = "/organisations/DEMO-KE/webhooks";
        var content = Map.of("url", "https://partner.example/hook");
        String path = list + "/" + Api.posting(ORG_ADMIN, content).post(list).path("id");
        var log = path + "/deliveries";
        String delivery = log + "/" + Api.as(ORG_ADMIN).get(log).path("items[0].id");
        lines.put("listWebhooks", only(reading, 200, caller -> caller.get(list)));
        lines.put("getWebhook", only(reading, 200, caller -> caller.get(path)));
        lines.put("listWebhookDeliveries", only(reading, 200, caller -> caller.get(log)));
        lines.put("getWebhookDelivery", only(reading, 200, caller -> caller.get(delivery)));
        lines.put(
                "createWebhook",
                only(managing, 201, caller -> json(caller, content).post(list)));
        lines.put(
                "editWebhook",
                only(
                        managing,
                        200,
                        caller -> patch(caller, Map.of("mode", "EVENTS")).patch(path)));
        lines.put("deleteWebhook", only(managing, 204, caller -> step(caller).delete(path)));
        lines.put(
                "createWebhookSecret",
                only(managing, 201, caller -> keyed(caller).post(path + "/secret")));
        lines.put("verifyWebhook", only(managing, 200, caller -> step(caller).put(path + "/verification")));
        lines.put("pauseWebhook", only(managing, 409, caller -> step(caller).put(path + "/pause")));
        lines.put("resumeWebhook", only(managing, 409, caller -> step(caller).delete(path + "/pause")));
        lines.put(
                "createWebhookTest", only(managing, 409, caller -> keyed(caller).post(path + "/tests")));
        lines.put(
                "createWebhookAttempt",
                only(managing, 409, caller -> keyed(caller).post(delivery + "/attempts")));
        lines.put(
                "replayWebhook",
                only(managing, 409, caller -> json(caller, Map.of("since", "0")).post(path + "/replays")));
    }

    private static RequestSpecification keyed(RequestSpecification caller) {
        return caller.queryParam("dryRun", true).header("Idempotency-Key", Api.key());
    }

    private static void results(Map<String, Line> lines) {
        var project = Measured.published();
        var seeing = EnumSet.of(REVIEWER, PLATFORM_ADMIN, AUDITOR, FOCAL_KE, FOCAL_SN);
        seeing.addAll(INSIDERS);
        var deciding = EnumSet.of(EDITOR, ORG_ADMIN, SECOND_ADMIN);
        var draft = project.reported(PARTNER, Measured.counted(project.counted(), 1, 1));
        var pending = project.reported(PARTNER, Measured.counted(project.secondYear(), 1, 1))
                .submitted(PARTNER);
        var third = Map.of("period", project.percentage().toString(), "value", 50);
        lines.put("getProjectResults", open(project.draft().publicPath() + "/results"));
        lines.put("listReports", draft(caller -> caller.get(project.reports()), seeing, Set.of()));
        lines.put("getReport", draft(caller -> caller.get(draft.path()), seeing, Set.of()));
        lines.put("reportValue", created(caller -> json(caller, third).post(project.reports()), INSIDERS, seeing));
        lines.put(
                "editReport", draft(caller -> patch(caller, Map.of("value", 3)).patch(draft.path()), INSIDERS, seeing));
        lines.put("submitReport", draft(caller -> step(caller).put(draft.path() + "/submission"), INSIDERS, seeing));
        lines.put(
                "withdrawReport",
                draft(caller -> step(caller).delete(pending.path() + "/submission"), INSIDERS, seeing));
        lines.put(
                "reviewReport",
                draft(
                        caller -> step(caller)
                                .contentType("application/json")
                                .body(Map.of("decision", "APPROVED"))
                                .put(pending.path() + "/review"),
                        deciding,
                        seeing));
        var lock = project.lock(project.qualitative());
        lines.put("getPeriodLock", draft(caller -> caller.get(lock), seeing, Set.of()));
        lines.put("lockPeriod", draft(caller -> step(caller).put(lock), deciding, seeing));
        lines.put("unlockPeriod", draft(caller -> step(caller).delete(lock), deciding, seeing));
        var receipt = project.draft().publicPath() + "/receipts/" + project.benefit();
        lines.put(
                "confirmReceipt",
                only(
                        EnumSet.of(OTHER_EDITOR, OTHER_ADMIN),
                        200,
                        caller -> step(caller).put(receipt)));
    }

    private static void histories(Map<String, Line> lines) {
        var path = Draft.published().publicPath();
        var seeing = EnumSet.of(REVIEWER, PLATFORM_ADMIN, AUDITOR, FOCAL_KE, FOCAL_SN);
        seeing.addAll(INSIDERS);
        lines.put("listRevisions", open(path + "/revisions"));
        lines.put("getRevision", open(path + "/revisions/1"));
        lines.put("compareRevisions", open(path + "/revisions/1/differences"));
        lines.put("listProjectEvents", open(path + "/events"));
        lines.put(
                "restoreRevision",
                draft(
                        caller -> step(caller)
                                .contentType("application/json")
                                .body(Map.of("revision", 1))
                                .put(path + "/restoration"),
                        INSIDERS,
                        seeing));
    }

    private static void traces(Map<String, Line> lines) {
        var path = Draft.published().publicPath() + "/trace";
        lines.put("getProjectTrace", open(path));
        lines.put("listProjectLedger", open(path + "/CONSULTED"));
        lines.put("getProposalTrace", open("/proposals/CN-AF-2021/1/trace"));
        lines.put("listProposalLedger", open("/proposals/CN-AF-2021/1/trace/BENEFITED"));
    }

    /** A rehearsed step of whatever version. */
    private static RequestSpecification step(RequestSpecification caller) {
        return caller.header("If-Match", "*").queryParam("dryRun", true);
    }

    private static Line created(
            Function<RequestSpecification, Response> call, Set<Account> allowed, Set<Account> seeing) {
        return new Line(
                call, who -> who == null ? 401 : allowed.contains(who) ? 201 : seeing.contains(who) ? 403 : 404);
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
        var seeing = EnumSet.of(REVIEWER, PLATFORM_ADMIN, AUDITOR, FOCAL_KE, FOCAL_SN);
        seeing.addAll(INSIDERS);
        var people = EnumSet.of(EDITOR, ORG_ADMIN, SECOND_ADMIN);
        var content = Draft.content("DEMO-KE");
        var published = Draft.published().publicPath();
        lines.put("getProject", open(published));
        lines.put(
                "getProjectForMembers",
                new Line(caller -> caller.get(published + "/members"), who -> who == null ? 401 : 200));
        lines.put(
                "createProject",
                only(INSIDERS, 201, caller -> json(caller, content).post("/projects")));
        files(lines, draft, seeing);
        lines.put("getProjectDraft", draft(caller -> caller.get(draft.path()), seeing, Set.of()));
        lines.put(
                "editProject",
                draft(caller -> patch(caller, Map.of("scopeLevel", "4")).patch(draft.path()), INSIDERS, seeing));
        var translated = Draft.by(EDITOR, "DEMO-KE").edited(EDITOR, Map.of("summary", Map.of("fr", "Un projet.")));
        lines.put(
                "confirmTranslation",
                draft(
                        caller -> step(caller).put(translated.path() + "/translations/summary/fr/confirmation"),
                        INSIDERS,
                        seeing));
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

    private static void rates(Map<String, Line> lines) {
        var administrator = EnumSet.of(PLATFORM_ADMIN);
        var rate = Map.of("rate", "2.5", "source", "a test");
        Api.as(PLATFORM_ADMIN)
                .contentType("application/json")
                .body(rate)
                .put("/exchange-rates/GMD/2020-02-29")
                .then()
                .statusCode(200);
        lines.put("listExchangeRates", open("/exchange-rates?currency=GMD&superseded=true"));
        lines.put("getExchangeRate", open("/exchange-rates/GMD/2020-02-29"));
        lines.put("convertMoney", open("/conversions?amount=10&currency=GMD&valueDate=2020-03-01"));
        lines.put(
                "setExchangeRate",
                only(administrator, 200, caller -> json(caller, rate).put("/exchange-rates/GMD/2020-02-28")));
        lines.put(
                "loadExchangeRates",
                only(
                        administrator,
                        200,
                        caller -> caller.contentType("text/csv")
                                .queryParam("dryRun", true)
                                .body("currency,day,rate,source\nGMD,2020-02-28,2.5,a test\n")
                                .post("/exchange-rates/batch")));
    }

    private static void sources(Map<String, Line> lines) {
        var source = "/sources/" + Sources.fresh(false, false);
        var project = source + "/projects/" + Sources.id();
        Sources.sending(PARTNER, Sources.content()).put(project).then().statusCode(201);
        var managing = EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN);
        var writing = EnumSet.of(EDITOR, ORG_ADMIN, SECOND_ADMIN, PARTNER);
        var seeing = EnumSet.of(PLATFORM_ADMIN, AUDITOR);
        seeing.addAll(writing);
        var own = Map.of("key", "permission-test", "organisation", "DEMO-KE", "name", "A system");
        var items = Map.of("items", List.of(Map.of("externalId", "P/1", "data", Sources.content())));
        lines.put("listSources", new Line(caller -> caller.get("/sources"), who -> who == null ? 401 : 200));
        lines.put(
                "createSource", only(managing, 201, caller -> json(caller, own).post("/sources")));
        lines.put("getSource", draft(caller -> caller.get(source), seeing, Set.of()));
        lines.put(
                "editSource",
                draft(caller -> patch(caller, Map.of("name", "Another")).patch(source), managing, seeing));
        lines.put("deactivateSource", draft(caller -> step(caller).put(source + "/deactivation"), managing, seeing));
        lines.put("activateSource", draft(caller -> step(caller).delete(source + "/deactivation"), managing, seeing));
        lines.put("getSourceActivity", draft(caller -> caller.get(source + "/activity"), seeing, Set.of()));
        lines.put("listSourceProjects", draft(caller -> caller.get(source + "/projects"), seeing, Set.of()));
        lines.put("getSourceProject", draft(caller -> caller.get(project), seeing, Set.of()));
        lines.put(
                "putSourceProject",
                draft(caller -> step(caller, Map.of("activityStatus", "2")).put(project), writing, seeing));
        lines.put(
                "deleteSourceProject",
                new Line(
                        caller -> step(caller).delete(project),
                        who -> who == null ? 401 : writing.contains(who) ? 204 : seeing.contains(who) ? 403 : 404));
        lines.put(
                "writeSourceProjects",
                new Line(
                        caller -> json(caller, items).post(source + "/projects/batch"),
                        who -> who == null ? 401 : writing.contains(who) ? 207 : seeing.contains(who) ? 403 : 404));
    }

    private static RequestSpecification step(RequestSpecification caller, Object body) {
        return caller.contentType("application/json")
                .queryParam("dryRun", true)
                .header("If-Match", "*")
                .body(body);
    }

    /** A revision that waits for its keys is seen by state authorities too. */
    private static void publication(Map<String, Line> lines) {
        var pending = Draft.fresh().submitted(EDITOR).reviewed(REVIEWER);
        var published = Draft.published();
        var next = Draft.published().edited(EDITOR, Map.of("scopeLevel", "4"));
        var seeing = EnumSet.of(REVIEWER, PLATFORM_ADMIN, AUDITOR, FOCAL_KE, FOCAL_SN);
        seeing.addAll(INSIDERS);
        var waiting = EnumSet.copyOf(seeing);
        waiting.add(AUTHORITY_KE);
        var administrators = EnumSet.of(ORG_ADMIN, SECOND_ADMIN);
        var agreed = Map.of("decision", "APPROVED");
        var reason = Map.of("reason", Map.of("en", "Why"));
        lines.put("listApprovals", new Line(caller -> caller.get("/approvals"), who -> who == null ? 401 : 200));
        lines.put("getProjectWorkflow", draft(caller -> caller.get(pending.workflow()), waiting, Set.of()));
        lines.put("listProjectApprovals", draft(caller -> caller.get(pending.approvals()), waiting, Set.of()));
        lines.put(
                "decideApproval LEAD",
                draft(caller -> step(caller, agreed).put(pending.approval("LEAD")), administrators, waiting));
        lines.put(
                "decideApproval KE",
                draft(
                        caller -> step(caller, agreed).put(pending.approval("KE")),
                        EnumSet.of(FOCAL_KE, AUTHORITY_KE),
                        waiting));
        lines.put(
                "unpublishProject",
                draft(
                        caller -> step(caller, reason).put(published.unpublication()),
                        EnumSet.of(ORG_ADMIN, SECOND_ADMIN, PLATFORM_ADMIN),
                        seeing));
        lines.put(
                "archiveProject",
                draft(caller -> step(caller, reason).put(published.archive()), administrators, seeing));
        lines.put(
                "discardProjectDraft",
                draft(
                        caller -> caller.header("If-Match", "*")
                                .queryParam("dryRun", true)
                                .delete(next.path()),
                        EnumSet.of(EDITOR, ORG_ADMIN, SECOND_ADMIN),
                        seeing));
    }

    /** An operation may have several lines: what follows the blank says which. */
    private static String operation(String line) {
        return line.split(" ", -1)[0];
    }

    private static void files(Map<String, Line> lines, Draft draft, Set<Account> seeing) {
        var files = draft.publicPath() + "/files";
        String sha256 = Api.as(EDITOR)
                .body("Minutes")
                .contentType("text/plain")
                .post(files + "?name=minutes.txt")
                .path("sha256");
        lines.put("listProjectFiles", draft(caller -> caller.get(files), seeing, Set.of()));
        lines.put(
                "getProjectFile",
                new Line(
                        caller -> caller.get(files + "/" + sha256),
                        who -> who != null && seeing.contains(who) ? 200 : 404));
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
        assertThat(table.keySet().stream().map(PermissionTest::operation).collect(Collectors.toSet()))
                .isEqualTo(operations.keySet());
        var wrong = new ArrayList<String>();
        table.forEach((id, line) -> {
            var operation = java.util.Objects.requireNonNull(operations.get(operation(id)));
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
