package org.cooperationhub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.AUDITOR;
import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.CONTRIBUTOR;
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

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Contract;
import org.cooperationhub.testing.House;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Role by operation by own or other organisation, over every operation of the contract for which somebody has to be
 * signed in; what the contract opens to everybody has tests of its own. The requests are made from the contract, and
 * are either rehearsals or not valid, so that one that is let in changes nothing. An operation that is new in the
 * contract needs its line here.
 */
@QuarkusTest
class AccessMatrixTest {
    /**
     * AN nobody signed in, ME reader, CO contributor, OE editor, OA administrator, FP focal point, SA state authority,
     * SC machine, all of one organisation: first what they meet at a record of it, then at one of another organisation.
     * SE secretariat editor, RV reviewer, PA platform administrator, AU auditor, who belong to neither. {@code +} is
     * let in, 1 is answered with 401, 3 with 403, 4 with 404.
     */
    private static final String TABLE = """
            operation                     |AN|ME  |CO  |OE  |OA  |FP  |SA  |SC  |SE|RV|PA|AU
            acceptInvitation              | 1 | 44 | 44 | 44 | 44 | 44 | 44 | 44 | 4 | 4 | 4 | 4
            activateSource                | 1 | 44 | 44 | 34 | +4 | 44 | 44 | 34 | 4 | 4 | + | 3
            addProjectFile                | 1 | 44 | +4 | +4 | +4 | 34 | 44 | +4 | 4 | 3 | 3 | 3
            archiveProject                | 1 | 44 | 34 | 34 | +4 | 34 | 44 | 34 | 4 | 3 | 3 | 3
            cancelImport                  | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | 3 | 3
            checkApplicationDomain        | 1 | 33 | 33 | 33 | 33 | 44 | 44 | 33 | 3 | 4 | 4 | 3
            checkImport                   | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | 3 | 3
            closeOrganisation             | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | 3 | 3 | + | 3
            commitImport                  | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | 3 | 3
            confirmApplicationByState     | 1 | 33 | 33 | 33 | 33 | 44 | 44 | 33 | 3 | 4 | 4 | 3
            confirmReceipt                | 1 | 33 | 33 | +3 | +3 | 33 | 33 | 33 | 3 | 3 | 3 | 3
            confirmTranslation            | 1 | 44 | +4 | +4 | +4 | 34 | 44 | +4 | 4 | 3 | 3 | 3
            createApiClient               | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            createApiCredential           | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            createApiCredentialSecret     | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            createImport                  | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | 3 | 3
            createInitiative              | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | + | 3 | 3 | 3
            createInvitation              | 1 | 34 | 34 | 34 | +4 | +4 | 34 | 33 | 4 | 4 | + | 4
            createInvitations             | 1 | 34 | 34 | 34 | +4 | +4 | 34 | 33 | 4 | 4 | + | 4
            createProject                 | 1 | 33 | +3 | +3 | +3 | 33 | 33 | +3 | 3 | 3 | 3 | 3
            createRole                    | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            createSource                  | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            createWebhook                 | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            createWebhookAttempt          | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            createWebhookSecret           | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            createWebhookTest             | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            deactivateSource              | 1 | 44 | 44 | 34 | +4 | 44 | 44 | 34 | 4 | 4 | + | 3
            decideApproval                | 1 | 44 | 34 | 34 | +4 | 34 | 34 | 34 | 4 | 3 | 3 | 3
            deleteApiCredential           | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            deleteSourceProject           | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | 3 | 3
            deleteWebhook                 | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            discardProjectDraft           | 1 | 44 | 34 | +4 | +4 | 34 | 44 | 34 | 4 | 3 | 3 | 3
            editApiClient                 | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            editInitiative                | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | + | 3 | 3 | 3
            editMember                    | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            editOrganisation              | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            editProject                   | 1 | 44 | +4 | +4 | +4 | 34 | 44 | +4 | 4 | 3 | 3 | 3
            editProposal                  | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | + | 3 | 3 | 3
            editReport                    | 1 | 44 | +4 | +4 | +4 | 34 | 44 | +4 | 4 | 3 | 3 | 3
            editSource                    | 1 | 44 | 44 | 34 | +4 | 44 | 44 | 34 | 4 | 4 | + | 3
            editWebhook                   | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            endRole                       | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            eraseMyData                   | 1 | ++ | ++ | ++ | ++ | ++ | ++ | 33 | + | + | + | +
            exportAuditEvents             | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | 3 | 3 | + | +
            exportOrganisationAuditEvents | 1 | 34 | 34 | 34 | +4 | +4 | 34 | 33 | 4 | 4 | + | +
            getApiClient                  | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            getApplication                | 1 | 33 | 33 | 33 | 33 | 44 | 44 | 33 | 3 | 4 | 4 | 3
            getApplicationFile            | 1 | 33 | 33 | 33 | 33 | 44 | 44 | 33 | 3 | 4 | 4 | 3
            getAuditChain                 | 1 | 33 | 33 | 33 | ++ | 33 | 33 | 33 | 3 | 3 | + | +
            getImport                     | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | + | +
            getImportResults              | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | + | +
            getInvitation                 | 1 | 34 | 34 | 34 | +4 | +4 | 34 | 33 | 4 | 4 | + | 4
            getMe                         | 1 | ++ | ++ | ++ | ++ | ++ | ++ | ++ | + | + | + | +
            getMember                     | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            getMyData                     | 1 | ++ | ++ | ++ | ++ | ++ | ++ | 33 | + | + | + | +
            getOrganisationStanding       | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            getProjectDraft               | 1 | 44 | +4 | +4 | +4 | +4 | 44 | +4 | 4 | + | + | +
            getProjectFile                | 4 | 44 | +4 | +4 | +4 | +4 | 44 | +4 | 4 | + | + | +
            getProjectWorkflow            | 1 | 44 | +4 | +4 | +4 | +4 | +4 | +4 | 4 | + | + | +
            getSource                     | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | + | +
            getSourceActivity             | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | + | +
            getSourceMapping              | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | + | +
            getSourceProject              | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | + | +
            getWebhook                    | 1 | 33 | 33 | 33 | +3 | 33 | 33 | +3 | 3 | 3 | + | 3
            getWebhookDelivery            | 1 | 33 | 33 | 33 | +3 | 33 | 33 | +3 | 3 | 3 | + | 3
            importText                    | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | + | 3 | 3 | 3
            listAbilities                 | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            listApiClients                | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            listApplications              | 1 | 33 | 33 | 33 | 33 | ++ | ++ | 33 | 3 | + | + | 3
            listApprovals                 | 1 | ++ | ++ | ++ | ++ | ++ | ++ | ++ | + | + | + | +
            listAuditEvents               | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | 3 | 3 | + | +
            listImports                   | 1 | ++ | ++ | ++ | ++ | ++ | ++ | ++ | + | + | + | +
            listInvitations               | 1 | 34 | 34 | 34 | +4 | +4 | 34 | 33 | 4 | 4 | + | 4
            listMemberAbilities           | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            listMembers                   | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            listOrganisationAuditEvents   | 1 | 34 | 34 | 34 | +4 | +4 | 34 | 33 | 4 | 4 | + | +
            listProjectApprovals          | 1 | 44 | +4 | +4 | +4 | +4 | +4 | +4 | 4 | + | + | +
            listProjectFiles              | 1 | 44 | +4 | +4 | +4 | +4 | 44 | +4 | 4 | + | + | +
            listRoles                     | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            listSourceProjects            | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | + | +
            listSources                   | 1 | ++ | ++ | ++ | ++ | ++ | ++ | ++ | + | + | + | +
            listWebhookDeliveries         | 1 | 33 | 33 | 33 | +3 | 33 | 33 | +3 | 3 | 3 | + | 3
            listWebhooks                  | 1 | 33 | 33 | 33 | +3 | 33 | 33 | +3 | 3 | 3 | + | 3
            loadExchangeRates             | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | 3 | 3 | + | 3
            lockPeriod                    | 1 | 44 | 34 | +4 | +4 | 34 | 44 | 34 | 4 | 3 | 3 | 3
            mergeOrganisation             | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | 3 | 3 | + | 3
            pauseWebhook                  | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            putSourceMapping              | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | 3 | 3
            putSourceProject              | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | 3 | 3
            reactivateMember              | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            recordParticipation           | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | + | 3 | 3 | 3
            refuseApplication             | 1 | 33 | 33 | 33 | 33 | 44 | 44 | 33 | 3 | 4 | 4 | 3
            removeMember                  | 1 | +4 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            reopenOrganisation            | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | 3 | 3 | + | 3
            replayWebhook                 | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            reportValue                   | 1 | 44 | +4 | +4 | +4 | 34 | 44 | +4 | 4 | 3 | 3 | 3
            resendInvitation              | 1 | 34 | 34 | 34 | +4 | +4 | 34 | 33 | 4 | 4 | + | 4
            restoreRevision               | 1 | 44 | +4 | +4 | +4 | 34 | 44 | +4 | 4 | 3 | 3 | 3
            resumeWebhook                 | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            reviewProject                 | 1 | 44 | 34 | 34 | 34 | 34 | 44 | 34 | 4 | + | 3 | 3
            reviewReport                  | 1 | 44 | 34 | +4 | +4 | 34 | 44 | 34 | 4 | 3 | 3 | 3
            revokeApiClient               | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            revokeInvitation              | 1 | 34 | 34 | 34 | +4 | +4 | 34 | 33 | 4 | 4 | + | 4
            setExchangeRate               | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | 3 | 3 | + | 3
            submitProject                 | 1 | 44 | 34 | +4 | +4 | 34 | 44 | 34 | 4 | 3 | 3 | 3
            submitReport                  | 1 | 44 | +4 | +4 | +4 | 34 | 44 | +4 | 4 | 3 | 3 | 3
            suspendMember                 | 1 | 34 | 34 | 34 | +4 | 34 | 34 | 33 | 4 | 4 | + | 4
            suspendOrganisation           | 1 | 33 | 33 | 33 | 33 | 33 | 33 | 33 | 3 | 3 | + | 3
            unlockPeriod                  | 1 | 44 | 34 | +4 | +4 | 34 | 44 | 34 | 4 | 3 | 3 | 3
            unpublishProject              | 1 | 44 | 34 | 34 | +4 | 34 | 44 | 34 | 4 | 3 | + | 3
            verifyApplication             | 1 | 33 | 33 | 33 | 33 | 44 | 44 | 33 | 3 | 4 | 4 | 3
            verifyWebhook                 | 1 | 33 | 33 | 33 | +3 | 33 | 33 | 33 | 3 | 3 | + | 3
            withdrawProject               | 1 | 44 | 34 | +4 | +4 | 34 | 44 | 34 | 4 | 3 | 3 | 3
            withdrawReport                | 1 | 44 | +4 | +4 | +4 | 34 | 44 | +4 | 4 | 3 | 3 | 3
            writeSourceProjects           | 1 | 44 | 44 | +4 | +4 | 44 | 44 | +4 | 4 | 4 | 3 | 3
            """;

    private static final Map<String, @Nullable Account> ROLES = roles();
    /** To everybody else, both organisations are other ones. */
    private static final Set<Account> MEMBERS =
            Set.of(READER, CONTRIBUTOR, EDITOR, ORG_ADMIN, FOCAL_KE, AUTHORITY_KE, PARTNER);

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Contract CONTRACT = Contract.committed();

    private static Map<String, @Nullable Account> roles() {
        var roles = new LinkedHashMap<String, @Nullable Account>();
        roles.put("AN", null);
        roles.put("ME", READER);
        roles.put("CO", CONTRIBUTOR);
        roles.put("OE", EDITOR);
        roles.put("OA", ORG_ADMIN);
        roles.put("FP", FOCAL_KE);
        roles.put("SA", AUTHORITY_KE);
        roles.put("SC", PARTNER);
        roles.put("SE", SECRETARIAT);
        roles.put("RV", REVIEWER);
        roles.put("PA", PLATFORM_ADMIN);
        roles.put("AU", AUDITOR);
        return roles;
    }

    /** The line of each operation, as cells. */
    private static Map<String, List<String>> table() {
        var lines = new TreeMap<String, List<String>>();
        TABLE.lines().skip(1).forEach(line -> {
            var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            lines.put(cells.getFirst(), cells.subList(1, cells.size()));
        });
        return lines;
    }

    /** Operations for which somebody has to be signed in. */
    private static List<Contract.Operation> closed() {
        return CONTRACT.operations().values().stream()
                .filter(each -> !open(each.content().path("security")))
                .toList();
    }

    private static boolean open(JsonNode security) {
        for (var each : security) if (each.isEmpty()) return true;
        return security.isEmpty();
    }

    @Test
    void every_role_meets_at_every_operation_what_the_table_says_in_its_own_and_in_another_organisation() {
        var own = House.of("DEMO-KE", "KE", EDITOR, ORG_ADMIN);
        var other = House.of("DEMO-SN", "SN", OTHER_EDITOR, OTHER_ADMIN);
        var found = new TreeMap<String, List<String>>();
        for (var operation : closed()) {
            var cells = new ArrayList<String>();
            for (var who : ROLES.values())
                cells.add(met(operation, own, who)
                        + (who != null && MEMBERS.contains(who) ? met(operation, other, who) : ""));
            found.put(operation.id(), cells);
        }
        own.leave();
        other.leave();
        assertThat(text(found)).isEqualTo(text(table()));
    }

    private static String text(Map<String, List<String>> lines) {
        return lines.entrySet().stream()
                .map(each -> "%-29s | %s".formatted(each.getKey(), String.join(" | ", each.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String met(Contract.Operation operation, House house, @Nullable Account who) {
        return switch (call(operation, house, who).statusCode()) {
            case 401 -> "1";
            case 403 -> "3";
            case 404 -> "4";
            default -> "+";
        };
    }

    private static Response call(Contract.Operation operation, House house, @Nullable Account who) {
        var request = who == null ? Api.anonymous() : Api.as(who);
        var body = body(operation, house);
        if (!operation.method().equals("get"))
            request.queryParam("dryRun", true).header("If-Match", "*").header("Idempotency-Key", Api.key());
        query(operation, house).forEach(request::queryParam);
        if (body instanceof String text) request.contentType(type(operation)).body(text.getBytes(UTF_8));
        else if (body != null) request.contentType(type(operation)).body(body);
        var path = PARAMETER
                .matcher(operation.path().replaceFirst("^/api/v1", ""))
                .replaceAll(each -> house.value(operation.path(), each.group(1)));
        return request.urlEncodingEnabled(false).request(operation.method().toUpperCase(Locale.ROOT), path);
    }

    private static String type(Contract.Operation operation) {
        var types = operation.content().at("/requestBody/content");
        if (types.has("text/csv")) return "text/csv";
        return types.fieldNames().next();
    }

    /** Nothing that is valid, but where the body names the organisation. */
    private static @Nullable Object body(Contract.Operation operation, House house) {
        if (!operation.content().has("requestBody")) return null;
        return switch (operation.id()) {
            case "createProject" -> house.content();
            case "createSource" -> Map.of("key", "matrix-test", "organisation", house.code(), "name", "Of the matrix");
            case "createImport" -> "externalId,title.en\r\n";
            default -> type(operation).endsWith("json") ? Map.of() : "x";
        };
    }

    private static Map<String, String> query(Contract.Operation operation, House house) {
        var query = new HashMap<String, String>();
        for (var each : operation.content().path("parameters")) {
            if (!each.path("in").asText().equals("query")
                    || !each.path("required").asBoolean()) continue;
            var name = each.path("name").asText();
            query.put(name, name.equals("name") ? "x.txt" : house.value("{" + name + "}", name));
        }
        return query;
    }
}
