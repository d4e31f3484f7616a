package org.cooperationhub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.admission.Applicants.apply;
import static org.cooperationhub.admission.Applicants.confirm;
import static org.cooperationhub.admission.Applicants.content;
import static org.cooperationhub.admission.Applicants.file;
import static org.cooperationhub.admission.Applicants.letter;
import static org.cooperationhub.admission.Applicants.listed;
import static org.cooperationhub.admission.Applicants.send;
import static org.cooperationhub.admission.Applicants.word;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooperationhub.testing.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever applies to join needs no account, and learns nothing of who else did. */
@QuarkusTest
class ApplicationTest {
    @Inject
    Applicants applicants;

    @Inject
    ApplicationLimit limit;

    @Inject
    ApplicationUpkeep upkeep;

    @Test
    void an_application_is_seen_by_reviewers_once_its_address_is_confirmed_and_by_the_public_never() {
        var word = word();
        var applied = apply(content(word));
        applied.answer()
                .then()
                .body("state", equalTo("UNCONFIRMED"))
                .body("domainRecord.name", equalTo("_cooperation-hub." + word + ".example"));
        assertThat(listed()).doesNotContain(applied.id());
        problem(as(REVIEWER).get(applied.path()), 404, "not-found");
        var key = applicants.linkKey(applied);
        problem(confirm(applied, key.replaceFirst("^.", "_")), 404, "not-found");
        confirm(applied, key).then().statusCode(200).body("state", equalTo("WAITING"));
        confirm(applied, key).then().statusCode(200).body("state", equalTo("WAITING"));
        assertThat(listed()).contains(applied.id());
        as(REVIEWER)
                .get(applied.path())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("contact.mail", equalTo(applied.mail()))
                .body("contact.locale", equalTo("fr"))
                .body("organisation", nullValue())
                .body("may", contains("VERIFY_ORGANISATION"));
        anonymous().get("/organisations?q=" + word).then().body("items", org.hamcrest.Matchers.empty());
    }

    @Test
    void the_mail_is_in_the_language_of_the_request_and_names_the_applicant() throws Exception {
        var word = word();
        var applied = apply(content(word));
        applicants.linkKey(applied);
        var mail = Mailbox.of(applied.mail()).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Veuillez confirmer votre demande : Agency " + word);
        assertThat(Applicants.plain(mail)).contains("/fr/join/confirmation?application=" + applied.id());
    }

    @Test
    void whoever_acts_for_a_state_reads_its_applicants_alone() {
        var applied = applicants.confirmed();
        as(FOCAL_KE).get(applied.path()).then().statusCode(200).body("may", contains("CONFIRM_ORGANISATION"));
        as(FOCAL_KE).get("/applications").then().statusCode(200).body("items.id", hasItem(applied.id()));
        problem(as(FOCAL_SN).get(applied.path()), 404, "not-found");
        as(FOCAL_SN).get("/applications").then().statusCode(200).body("items.id", not(hasItem(applied.id())));
        problem(as(EDITOR).get("/applications"), 403, "forbidden");
        problem(as(PARTNER).get(applied.path()), 403, "forbidden");
        problem(anonymous().get("/applications"), 401, "unauthenticated");
    }

    @Test
    void nobody_learns_from_an_answer_who_applied_before() {
        var content = content(word());
        var first = apply(content);
        applicants.linkKey(first);
        var second = apply(content);
        var known = content(word());
        // the code and domain of a member
        known.put("code", "DEMO-KE");
        known.put("domain", "ministry-ke.example");
        known.put("contact", Map.of("name", "Somebody", "mail", "admin@ministry-ke.example"));
        var third = apply(known);
        for (var each : List.of(first, second, third)) {
            Map<String, Object> answer = each.answer().path("$");
            assertThat(answer.keySet())
                    .isEqualTo(Set.of("id", "version", "state", "key", "domainRecord", "confirmBefore"));
            each.answer().then().body("state", equalTo("UNCONFIRMED")).body("version", equalTo(0));
        }
        assertThat(first.id()).isNotEqualTo(second.id());
    }

    @Test
    void an_address_gets_three_mails_and_no_more() {
        var word = word();
        for (var i = 0; i < 5; i++) apply(content(word));
        applicants.mails.send();
        assertThat(Mailbox.of("amina@" + word + ".example")).hasSize(3);
    }

    @Test
    void a_repeated_application_is_one() {
        var content = content(word());
        var key = key();
        var request = anonymous()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(content);
        var first = request.post("/applications").then().statusCode(201).extract();
        request.post("/applications")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("id", equalTo(first.path("id")))
                .body("key", equalTo(first.path("key")));
        problem(
                anonymous().contentType("application/json").body(content).post("/applications"),
                400,
                "idempotency-key-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "gmail.com,open-mail-domain",
        "mail.yahoo.fr,open-mail-domain",
        "QQ.com,open-mail-domain",
        "localhost,not-a-domain",
        "a b.example,not-a-domain",
        "-x.example,not-a-domain"
    })
    void a_domain_that_says_nothing_about_the_organisation_is_refused(String domain, String code) {
        var content = content(word());
        content.put("domain", domain);
        problem(send(content), 422, "validation-failed")
                .body("errors.find { it.pointer == '/domain' }.code", equalTo(code));
    }

    @Test
    void the_contact_is_at_the_domain_or_below() {
        var content = content(word());
        content.put("contact", Map.of("name", "A", "mail", "a@elsewhere.example"));
        problem(send(content), 422, "validation-failed").body("errors.code", contains("not-at-the-domain"));
        content.put("contact", Map.of("name", "A", "mail", "a@it." + content.get("domain")));
        send(content).then().statusCode(201);
        content.remove("domain");
        content.put("contact", Map.of("name", "A", "mail", "a@gmail.com"));
        send(content).then().statusCode(201).body("domainRecord", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "code,lower,not-an-organisation-code",
        "actorType,CITIZEN,no-organisation",
        "country,QZ,unknown-code",
        "website,javascript:x,web-address"
    })
    void what_is_wrong_is_named(String member, String value, String code) {
        var content = content(word());
        content.put(member, value);
        problem(send(content), 422, "validation-failed").body("errors.pointer", contains("/" + member));
    }

    @ParameterizedTest
    @CsvSource({
        // real ones of their registers
        "XI-ROR,04wxnsj81,true",
        "XI-ROR,https://ror.org/00K4N6C32,true",
        "XI-ROR,01ej9dk98,true",
        "XI-ROR,04wxnsj82,false",
        "XI-ROR,04wxnsi81,false",
        "XI-ROR,4wxnsj81,false",
        "XI-LEI,5493001KJTIIGC8Y1R12,true",
        "XI-LEI,hwupkr0mpou8fgxbt394,true",
        "XI-LEI,5493001KJTIIGC8Y1R13,false",
        "XI-LEI,5493001KJTIIGC8YR112,false",
        "KE-RCO,CPR/2010/1234,true"
    })
    void an_identifier_is_taken_if_its_check_digits_are_right(String scheme, String value, boolean right) {
        var content = content(word());
        content.put("identifiers", List.of(Map.of("scheme", scheme, "value", value)));
        var answer = send(content);
        if (right) answer.then().statusCode(201);
        else
            problem(answer, 422, "validation-failed")
                    .body("errors[0].pointer", equalTo("/identifiers/0/value"))
                    .body("errors[0].code", equalTo("wrong-check-digits"));
    }

    @Test
    void an_unknown_scheme_and_one_named_twice_are_refused() {
        var content = content(word());
        content.put("identifiers", List.of(Map.of("scheme", "XX-NONE", "value", "1")));
        problem(send(content), 422, "validation-failed").body("errors.code", contains("unknown-code"));
        content.put(
                "identifiers",
                List.of(Map.of("scheme", "KE-RCO", "value", "1"), Map.of("scheme", "KE-RCO", "value", "2")));
        problem(send(content), 422, "validation-failed").body("errors.code", contains("repeated-entry"));
    }

    @Test
    void documents_are_taken_with_the_key_and_checked_as_all_files_are() {
        var applied = applicants.confirmed();
        var sha256 = letter(applied);
        file(applied, applied.key(), "letter.txt", "We apply. " + applied.id())
                .then()
                .statusCode(200);
        problem(file(applied, "wrong", "letter.txt", "x"), 404, "not-found");
        problem(file(applied, applied.key(), "letter.pdf", "no pdf"), 422, "validation-failed")
                .body("errors.code", hasItem("file-mislabelled"));
        for (var i = 0; i < 4; i++)
            file(applied, applied.key(), "more.txt", "more " + i).then().statusCode(201);
        problem(file(applied, applied.key(), "more.txt", "too much"), 409, "wrong-state");
        as(REVIEWER)
                .get(applied.path())
                .then()
                .body("files.sha256", hasItem(sha256))
                .body("files[0].scanStatus", notNullValue());
        as(REVIEWER)
                .get(applied.path() + "/files/" + sha256)
                .then()
                .statusCode(200)
                .header("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment"));
        problem(as(FOCAL_SN).get(applied.path() + "/files/" + sha256), 404, "not-found");
        problem(anonymous().get(applied.path() + "/files/" + sha256), 401, "unauthenticated");
    }

    @Test
    void one_network_applies_so_often_an_hour() {
        var real = ClientProxy.unwrap(limit);
        var before = real.most;
        real.most = 2;
        real.forget();
        try {
            apply(content(word()));
            apply(content(word()));
            problem(send(content(word())), 429, "quota-exceeded").header("Retry-After", notNullValue());
        } finally {
            real.most = before;
            real.forget();
        }
    }

    @Test
    void what_nobody_confirms_is_deleted_and_the_contact_of_what_was_decided_is_erased_in_time() {
        var forgotten = apply(content(word()));
        var key = applicants.linkKey(forgotten);
        letter(forgotten);
        var confirmed = applicants.confirmed();
        var refused = applicants.confirmed();
        as(REVIEWER)
                .contentType("application/json")
                .body(Map.of("reason", "None."))
                .put(refused.path() + "/refusal")
                .then()
                .statusCode(200);
        upkeep.run();
        as(REVIEWER).get(refused.path()).then().body("contact.mail", equalTo(refused.mail()));
        applicants.execute(
                "update application set created_at = utc_timestamp(6) - interval 8 day where id in (uuid_to_bin('"
                        + forgotten.id() + "'), uuid_to_bin('" + confirmed.id() + "'))");
        problem(confirm(forgotten, key), 404, "not-found");
        applicants.execute(
                "update application set decided_at = utc_timestamp(6) - interval 181 day where id = uuid_to_bin('"
                        + refused.id() + "')");
        upkeep.run();
        assertThat(applicants.rows(forgotten.id())).isZero();
        as(REVIEWER).get(confirmed.path()).then().statusCode(200).body("contact.mail", equalTo(confirmed.mail()));
        as(REVIEWER)
                .get(refused.path())
                .then()
                .statusCode(200)
                .body("contact", nullValue())
                .body("decision.reason", equalTo("None."));
    }
}
