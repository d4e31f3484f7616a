package org.cooperationhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.account.Holders.OTHER;
import static org.cooperationhub.account.Holders.OWN;
import static org.cooperationhub.account.Holders.SCOPES;
import static org.cooperationhub.account.Holders.administrator;
import static org.cooperationhub.account.Holders.grant;
import static org.cooperationhub.account.Holders.machine;
import static org.cooperationhub.account.Holders.member;
import static org.cooperationhub.account.Holders.outside;
import static org.cooperationhub.account.Role.AUDITOR;
import static org.cooperationhub.account.Role.CONTRIBUTOR;
import static org.cooperationhub.account.Role.EDITOR;
import static org.cooperationhub.account.Role.FOCAL_POINT;
import static org.cooperationhub.account.Role.ORG_ADMIN;
import static org.cooperationhub.account.Role.READER;
import static org.cooperationhub.account.Role.REVIEWER;
import static org.cooperationhub.account.Role.SECRETARIAT_EDITOR;
import static org.cooperationhub.account.Role.STATE_AUTHORITY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooperationhub.account.RoleGrant.Scope;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The permission table as people read it, against what a holder of each role may do; every cell is a test. */
class PermissionTableTest {
    /**
     * AN nobody signed in, ME reader, CO contributor, OE editor, OA administrator, FP focal point, SA state authority,
     * SE secretariat editor, RV reviewer, PA platform administrator, SC machine, AU auditor. A tick: on every record;
     * own: on those of the own organisation, or that name the own country; a dash: on none.
     */
    private static final String TABLE = """
                          | AN | ME | CO  | OE  | OA  | FP  | SA  | SE | RV | PA | SC  | AU
        READ_MEMBERS      | –  | ✓  | ✓   | ✓   | ✓   | ✓   | ✓   | ✓  | ✓  | ✓  | own | ✓
        READ_DRAFT        | –  | –  | own | own | own | own | –   | –  | ✓  | ✓  | own | ✓
        READ_PENDING      | –  | –  | own | own | own | own | own | –  | ✓  | ✓  | own | ✓
        EDIT_PROJECT      | –  | –  | own | own | own | –   | –   | –  | –  | –  | own | –
        SUBMIT_PROJECT    | –  | –  | –   | own | own | –   | –   | –  | –  | –  | –   | –
        REVIEW_PROJECT    | –  | –  | –   | –   | –   | –   | –   | –  | ✓  | –  | –   | –
        TURN_LEAD_KEY     | –  | –  | –   | –   | own | –   | –   | –  | –  | –  | –   | –
        TURN_COUNTRY_KEY  | –  | –  | –   | –   | –   | own | own | –  | –  | –  | –   | –
        UNPUBLISH_PROJECT | –  | –  | –   | –   | own | –   | –   | –  | –  | ✓  | –   | –
        ARCHIVE_PROJECT   | –  | –  | –   | –   | own | –   | –   | –  | –  | –  | –   | –
        REPORT_VALUES     | –  | –  | own | own | own | –   | –   | –  | –  | –  | own | –
        APPROVE_VALUES    | –  | –  | –   | own | own | –   | –   | –  | –  | –  | –   | –
        CONFIRM_RECEIPT   | –  | –  | –   | own | own | –   | –   | –  | –  | –  | –   | –
        EDIT_TEXT         | –  | –  | –   | –   | –   | –   | –   | ✓  | –  | –  | –   | –
        READ_SOURCES      | –  | –  | –   | own | own | –   | –   | –  | –  | ✓  | own | ✓
        MANAGE_SOURCES    | –  | –  | –   | –   | own | –   | –   | –  | –  | ✓  | –   | –
        TRUST_SOURCE      | –  | –  | –   | –   | –   | –   | –   | –  | –  | ✓  | –   | –
        WRITE_IN_BULK     | –  | –  | –   | own | own | –   | –   | –  | –  | –  | own | –
        READ_WEBHOOKS     | –  | –  | –   | –   | own | –   | –   | –  | –  | ✓  | own | –
        MANAGE_WEBHOOKS   | –  | –  | –   | –   | own | –   | –   | –  | –  | ✓  | –   | –
        MANAGE_CLIENTS    | –  | –  | –   | –   | own | –   | –   | –  | –  | ✓  | –   | –
        READ_AUDIT        | –  | –  | –   | –   | own | own | –   | –  | –  | ✓  | –   | ✓
        MANAGE_MEMBERS    | –  | –  | –   | –   | own | –   | –   | –  | –  | ✓  | –   | –
        INVITE_MEMBERS    | –  | –  | –   | –   | own | own | –   | –  | –  | ✓  | –   | –
        MANAGE_ACCOUNTS   | –  | –  | –   | –   | –   | –   | –   | –  | –  | ✓  | –   | –
        READ_APPLICATIONS | –  | –  | –   | –   | –   | own | own | –  | ✓  | ✓  | –   | –
        VERIFY_ORGANISATION | –  | –  | –   | –   | –   | –   | –   | –  | ✓  | ✓  | –   | –
        CONFIRM_ORGANISATION | –  | –  | –   | –   | –   | own | own | –  | –  | –  | –   | –
        EDIT_ORGANISATION | –  | –  | –   | –   | own | –   | –   | –  | –  | ✓  | –   | –
        SUSPEND_ORGANISATION | –  | –  | –   | –   | –   | –   | –   | –  | –  | ✓  | –   | –
        LOAD_RATES        | –  | –  | –   | –   | –   | –   | –   | –  | –  | ✓  | –   | –
        """;

    private record Cell(Action action, String who, String says) {}

    private static List<Cell> cells() {
        var lines = TABLE.lines().map(PermissionTableTest::columns).toList();
        var cells = new ArrayList<Cell>();
        for (var line : lines.subList(1, lines.size()))
            for (var i = 1; i < line.size(); i++)
                cells.add(new Cell(
                        Action.valueOf(line.getFirst()), lines.getFirst().get(i), line.get(i)));
        return cells;
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void the_table_has_every_action_and_every_role() {
        assertThat(cells()).extracting(Cell::action).containsOnly(Action.values());
        // AN has no role
        assertThat(cells()).hasSize(Action.values().length * (Role.values().length + 1));
    }

    @TestFactory
    Stream<DynamicTest> each_role_may_do_what_the_table_says_and_nothing_else() {
        return cells().stream()
                .map(cell -> DynamicTest.dynamicTest(cell.action + " by " + cell.who + ": " + cell.says, () -> {
                    var rights = holder(cell.who);
                    assertThat(may(rights, cell.action, OWN, "KE"))
                            .as("own record")
                            .isEqualTo(!cell.says.equals("–"));
                    assertThat(may(rights, cell.action, OTHER, "SN"))
                            .as("somebody else's record")
                            .isEqualTo(cell.says.equals("✓"));
                }));
    }

    private static boolean may(Rights rights, Action action, UUID organisation, String country) {
        return rights.everywhere(action)
                || rights.organisationsWhere(action).contains(organisation)
                || rights.countriesWhere(action).contains(country);
    }

    private static Rights holder(String who) {
        return switch (who) {
            case "AN" -> Rights.NONE;
            case "ME" -> member(READER);
            case "CO" -> member(READER, grant(CONTRIBUTOR, Scope.ORG, ""));
            case "OE" -> member(EDITOR);
            case "OA" -> member(ORG_ADMIN);
            case "FP" -> member(READER, grant(FOCAL_POINT, Scope.COUNTRY, "KE"));
            case "SA" -> member(READER, grant(STATE_AUTHORITY, Scope.COUNTRY, "KE"));
            case "SE" -> member(READER, grant(SECRETARIAT_EDITOR, Scope.PLATFORM, ""));
            case "RV" -> member(READER, grant(REVIEWER, Scope.PLATFORM, ""));
            case "AU" -> member(READER, grant(AUDITOR, Scope.PLATFORM, ""));
            case "PA" -> Rights.of(administrator(Map.of()), outside());
            case "SC" -> machine(SCOPES, SCOPES);
            default -> throw new IllegalArgumentException(who);
        };
    }

    /** Rule 7 of the table. */
    @Test
    void an_administrator_may_what_an_editor_may_and_an_editor_what_a_contributor_may() {
        for (var action : Action.values()) {
            if (action.own.contains(CONTRIBUTOR)) assertThat(action.own).contains(EDITOR);
            if (action.own.contains(EDITOR)) assertThat(action.own).contains(ORG_ADMIN);
        }
    }
}
