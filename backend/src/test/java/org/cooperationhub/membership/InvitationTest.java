package org.cooperationhub.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.membership.Folk.KENYA;
import static org.cooperationhub.membership.Folk.address;
import static org.cooperationhub.membership.Folk.invite;
import static org.cooperationhub.membership.Folk.link;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the invitation to the member, with real mail and the real Keycloak. */
@QuarkusTest
class InvitationTest {
    private static final String LIST = KENYA + "/invitations";

    @Inject
    Folk folk;

    private static String path(Response made) {
        return LIST + "/" + made.then().statusCode(201).extract().path("id");
    }

    private static Response accept(String token, String link) {
        return bearer(token).put("/invitations/" + link + "/acceptance");
    }

    @Test
    void whoever_is_new_gets_an_account_a_mail_and_no_rights_until_they_accept() throws SQLException {
        var email = address();
        var made = invite(ORG_ADMIN, KENYA, email, "EDITOR");
        made.then()
                .statusCode(201)
                .body("state", equalTo("PENDING"))
                .body("waitsFor", equalTo("KEYCLOAK"))
                .body("invitedBy", equalTo("Administrator, Demo Kenya"));
        folk.inLine.run();
        as(ORG_ADMIN).get(path(made)).then().body("sentAt", notNullValue()).body("state", equalTo("PENDING"));
        var user = folk.keycloak
                .get(org.cooperationhub.directory.Keycloak.As.BACKEND, "/users/" + folk.userId(email))
                .body();
        assertThat(user.get("requiredActions")).hasSize(2);
        assertThat(user.get("emailVerified").asBoolean()).isFalse();
        as(ORG_ADMIN)
                .get(KENYA + "/members?q=" + email)
                .then()
                .body("items.status", contains("INVITED"))
                .body("items.may", contains(empty()));
        assertThat(folk.text("select hex(token_hash) from invitation where email = '" + email + "'"))
                .hasSize(64)
                .doesNotContain(link(email));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Administrator, Demo Kenya invites you to join Demonstration Ministry of Digital Affairs, Kenya', editor, /en/",
        "fr, vous invite à rejoindre Ministère de démonstration des affaires numériques, éditeur, /fr/",
        "zh-Hans, 邀请您以编辑身份加入, 肯尼亚数字事务部, /zh/",
        "sw, anakualika kujiunga na Wizara ya Mfano, mhariri, /sw/",
        "pt, convida-o a juntar-se a Ministério de Demonstração, editor, /pt/",
        "ar, وزارة الشؤون الرقمية التجريبية, محرّر, /ar/"
    })
    void the_mail_says_who_invites_to_what_as_what_in_the_language_of_the_invited(
            String language, String first, String second, String page) throws Exception {
        var email = address();
        posting(ORG_ADMIN, Map.of("email", email, "role", "EDITOR", "language", language))
                .post(LIST)
                .then()
                .statusCode(201);
        folk.inLine.run();
        var mail = Mailbox.of(email).getFirst();
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo(language);
        for (var part = 0; part < 2; part++)
            assertThat(Folk.text(mail, part)).contains(first, second, page + "invite/" + link(email));
    }

    @Test
    void the_link_is_good_once_and_only_for_whom_it_was_sent_to() {
        var email = address();
        folk.account(email);
        invite(ORG_ADMIN, KENYA, email, "EDITOR").then().statusCode(201);
        folk.inLine.run();
        var open = "/invitations/" + link(email);
        anonymous()
                .get(open)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state", equalTo("VALID"))
                .body("you", nullValue())
                .body("code", equalTo("DEMO-KE"))
                .body("role", equalTo("EDITOR"))
                .body("invitedBy", equalTo("Administrator, Demo Kenya"))
                .body(not(containsString(email)));
        as(READER).get(open).then().body("you", equalTo("SOMEBODY_ELSE")).body(not(containsString(email)));
        problem(accept(READER.token(), link(email)), 403, "forbidden");
        problem(anonymous().put(open + "/acceptance"), 401, "unauthenticated");
        problem(accept(PARTNER.token(), link(email)), 403, "forbidden");
        var token = Folk.token(email);
        // Keycloak says already that they are an editor there
        bearer(token).get("/me").then().body("organisations", empty());
        bearer(token).get(open).then().body("you", equalTo("INVITED"));
        accept(token, link(email))
                .then()
                .statusCode(200)
                .body("state", equalTo("USED"))
                .body("you", equalTo("MEMBER"));
        bearer(token).get("/me").then().body("organisations.code", contains("DEMO-KE"));
        accept(token, link(email)).then().statusCode(200);
        anonymous().get(open).then().body("state", equalTo("USED"));
        as(ORG_ADMIN).get(LIST + "?q=" + email).then().body("items.state", contains("ACCEPTED"));
        problem(invite(ORG_ADMIN, KENYA, email, "READER"), 409, "wrong-state");
        problem(anonymous().get("/invitations/" + "x".repeat(43)), 404, "not-found");
    }

    @Test
    void whoever_proved_no_address_cannot_accept() throws SQLException {
        var email = address();
        var id = folk.account(email);
        invite(ORG_ADMIN, KENYA, email, "READER").then().statusCode(201);
        folk.inLine.run();
        var token = Folk.token(email);
        // somebody with another address, as if it had been changed at Keycloak since
        folk.execute("update invitation set email = 'other-" + email + "' where email = '" + email + "'");
        problem(accept(token, link(email)), 403, "forbidden");
        assertThat(id).isNotNull();
    }

    @Test
    void an_invitation_that_expired_opens_nothing_and_leaves_nobody() throws SQLException {
        var email = address();
        var made = invite(ORG_ADMIN, KENYA, email, "READER");
        folk.inLine.run();
        folk.execute("update invitation set expires_at = utc_timestamp(6), sync_at = utc_timestamp(6) where email = '"
                + email + "'");
        anonymous().get("/invitations/" + link(email)).then().body("state", equalTo("EXPIRED"));
        as(ORG_ADMIN).get(LIST + "?state=EXPIRED&q=" + email).then().body("items.state", contains("EXPIRED"));
        as(ORG_ADMIN).get(LIST + "?state=PENDING,REVOKED&q=" + email).then().body("items", empty());
        folk.inLine.run();
        folk.inLine.run();
        assertThat(folk.exists(email)).isFalse();
        var before = link(email);
        as(ORG_ADMIN)
                .header("Idempotency-Key", key())
                .post(path(made) + "/mails")
                .then()
                .statusCode(201)
                .body("state", equalTo("PENDING"));
        folk.inLine.run();
        assertThat(folk.exists(email)).isTrue();
        assertThat(link(email)).isNotEqualTo(before);
        problem(anonymous().get("/invitations/" + before), 404, "not-found");
        anonymous().get("/invitations/" + link(email)).then().body("state", equalTo("VALID"));
    }

    @Test
    void an_expired_invitation_cannot_be_accepted() throws SQLException {
        var email = address();
        folk.account(email);
        invite(ORG_ADMIN, KENYA, email, "READER").then().statusCode(201);
        folk.inLine.run();
        folk.execute("update invitation set expires_at = utc_timestamp(6) where email = '" + email + "'");
        problem(accept(Folk.token(email), link(email)), 409, "wrong-state");
    }

    @Test
    void a_revoked_invitation_opens_nothing_and_leaves_no_account_that_nobody_used() {
        var email = address();
        var made = invite(ORG_ADMIN, KENYA, email, "READER");
        folk.inLine.run();
        assertThat(folk.exists(email)).isTrue();
        as(ORG_ADMIN).delete(path(made)).then().statusCode(204);
        as(ORG_ADMIN).delete(path(made)).then().statusCode(204);
        anonymous().get("/invitations/" + link(email)).then().body("state", equalTo("REVOKED"));
        folk.inLine.run();
        assertThat(folk.exists(email)).isFalse();
        problem(as(ORG_ADMIN).header("Idempotency-Key", key()).post(path(made) + "/mails"), 409, "wrong-state");
        // and whoever had an account keeps it
        var known = address();
        folk.account(known);
        var second = invite(ORG_ADMIN, KENYA, known, "READER");
        folk.inLine.run();
        as(ORG_ADMIN).delete(path(second)).then().statusCode(204);
        problem(accept(Folk.token(known), link(known)), 409, "wrong-state");
        folk.inLine.run();
        assertThat(folk.exists(known)).isTrue();
        bearer(Folk.token(known)).get("/me").then().body("organisations", empty());
    }

    @Test
    void an_address_that_the_mail_server_refuses_is_told() {
        var email = "refused@" + java.util.UUID.randomUUID() + ".example";
        var made = invite(ORG_ADMIN, KENYA, email, "READER");
        folk.inLine.run();
        as(ORG_ADMIN).get(path(made)).then().body("state", equalTo("BOUNCED"));
        as(ORG_ADMIN).get(LIST + "?state=BOUNCED&q=" + email).then().body("items", hasSize(1));
    }

    @Test
    void only_roles_below_ones_own_are_offered() {
        problem(invite(ORG_ADMIN, KENYA, address(), "ORG_ADMIN"), 403, "forbidden");
        invite(PLATFORM_ADMIN, KENYA, address(), "ORG_ADMIN").then().statusCode(201);
        invite(FOCAL_KE, KENYA, address(), "READER").then().statusCode(201);
        problem(invite(FOCAL_KE, KENYA, address(), "EDITOR"), 403, "forbidden");
        problem(invite(EDITOR, KENYA, address(), "READER"), 403, "forbidden");
        problem(invite(FOCAL_SN, KENYA, address(), "READER"), 404, "not-found");
        problem(invite(PARTNER, KENYA, address(), "READER"), 403, "forbidden");
    }

    @Test
    void what_is_no_invitation_is_refused() {
        problem(invite(ORG_ADMIN, KENYA, "no address", "READER"), 422, "validation-failed")
                .body("errors.code", contains("not-an-address"));
        var email = address();
        invite(ORG_ADMIN, KENYA, email, "READER").then().statusCode(201);
        problem(invite(ORG_ADMIN, KENYA, email.toUpperCase(java.util.Locale.ROOT), "READER"), 409, "duplicate");
        problem(invite(ORG_ADMIN, KENYA, "editor@ministry-ke.example", "READER"), 409, "wrong-state");
        var body = new HashMap<String, Object>(Map.of("email", address(), "role", "READER", "language", "xx"));
        problem(posting(ORG_ADMIN, body).post(LIST), 422, "validation-failed")
                .body("errors.pointer", contains("/language"));
    }

    private static Response send(Account by, String table, boolean dryRun) {
        return as(by).contentType("text/csv")
                .header("Idempotency-Key", key())
                .queryParam("dryRun", dryRun)
                .body(table)
                .post(LIST + "/batch");
    }

    @Test
    void many_are_invited_from_a_table_with_what_is_wrong_in_each_row() {
        var one = address();
        var two = address();
        var table = "email,role,name,language\r\n" + one + ",EDITOR,Amina Otieno,sw\r\n" + two + ",reader,,\r\n"
                + "nobody,READER,,\r\n" + one + ",READER,,\r\n" + address() + ",ORG_ADMIN,,\r\n" + address()
                + ",KING,,xx\r\n";
        for (var dryRun : new boolean[] {true, false})
            send(ORG_ADMIN, table, dryRun)
                    .then()
                    .statusCode(200)
                    .body("invited", equalTo(2))
                    .body("refused", equalTo(4))
                    .body("rows.line", contains(2, 3, 4, 5, 6, 7))
                    .body("rows[0].findings", empty())
                    .body("rows[2].findings.code", contains("not-an-address"))
                    .body("rows[3].findings.code", contains("invited-already"))
                    .body("rows[4].findings.code", contains("not-below-yours"))
                    .body("rows[5].findings.pointer", contains("/role", "/language"));
        as(ORG_ADMIN).get(LIST + "?q=" + one).then().body("items.name", contains("Amina Otieno"));
        send(ORG_ADMIN, table, false).then().body("invited", equalTo(0));
        problem(send(ORG_ADMIN, "mail\r\nx\r\n", false), 422, "validation-failed");
        problem(send(EDITOR, table, true), 403, "forbidden");
    }

    @Test
    void a_dry_run_invites_nobody() {
        var one = address();
        send(ORG_ADMIN, "email,role\r\n" + one + ",READER\r\n", true).then().body("invited", equalTo(1));
        as(ORG_ADMIN).get(LIST + "?q=" + one).then().body("items", empty());
    }
}
