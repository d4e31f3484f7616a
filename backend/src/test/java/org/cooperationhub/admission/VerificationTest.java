package org.cooperationhub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.admission.Applicants.content;
import static org.cooperationhub.admission.Applicants.letter;
import static org.cooperationhub.admission.Applicants.verify;
import static org.cooperationhub.admission.Applicants.word;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cooperationhub.admission.Applicants.Applied;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.DnsServer;
import org.cooperationhub.testing.Mailbox;
import org.junit.jupiter.api.Test;

/** The four ways to be found what one says, and who may not decide on it. */
@QuarkusTest
class VerificationTest {
    @Inject
    Applicants applicants;

    @Inject
    DomainRecord record;

    private static void isMember(Response answer) {
        var code = answer.then()
                .statusCode(200)
                .body("state", equalTo("VERIFIED"))
                .body("accounts", equalTo(true))
                .body("may", empty())
                .extract()
                .<String>path("organisation.code");
        anonymous()
                .get("/organisations?code=" + code)
                .then()
                .statusCode(200)
                .body("items.status", contains("VERIFIED"));
    }

    @Test
    void by_a_letter_that_was_read() {
        var applied = applicants.confirmed();
        problem(verify(REVIEWER, applied, Map.of("method", "LETTER")), 422, "validation-failed")
                .body("errors.pointer", contains("/document"));
        problem(
                        verify(REVIEWER, applied, Map.of("method", "LETTER", "document", "0".repeat(64))),
                        422,
                        "validation-failed")
                .body("errors.code", contains("no-file-of-application"));
        var letter = letter(applied);
        var answer = verify(REVIEWER, applied, Map.of("method", "LETTER", "document", letter));
        answer.then().body("decision.method", equalTo("LETTER")).body("decision.evidence", equalTo(letter));
        isMember(answer);
        // repeated, it changes nothing
        verify(REVIEWER, applied, Map.of("method", "LETTER", "document", letter))
                .then()
                .statusCode(200)
                .body("version", equalTo(answer.<Integer>path("version")));
        problem(refuse(REVIEWER, applied), 409, "wrong-state");
    }

    @Test
    void by_a_record_in_its_dns() {
        try (var dns = new DnsServer()) {
            ClientProxy.unwrap(record).server = Optional.of(dns.address());
            var applied = applicants.confirmed();
            var check = applied.path() + "/domain-proof";
            as(REVIEWER)
                    .put(check)
                    .then()
                    .statusCode(200)
                    .body("domainProvenAt", nullValue())
                    .body("domainCheckedAt", notNullValue());
            problem(verify(REVIEWER, applied, Map.of("method", "DOMAIN")), 409, "wrong-state");
            String name = applied.answer().path("domainRecord.name");
            String value = applied.answer().path("domainRecord.value");
            dns.tell(name, value.replace('=', '-'));
            as(REVIEWER).put(check).then().body("domainProvenAt", nullValue());
            // in two pieces, as a long one comes
            dns.tell(name, value.substring(0, 20), value.substring(20));
            as(REVIEWER).put(check).then().statusCode(200).body("domainProvenAt", notNullValue());
            var answer = verify(REVIEWER, applied, Map.of("method", "DOMAIN"));
            isMember(answer);
            answer.then()
                    .body(
                            "decision.evidence",
                            equalTo(applied.answer()
                                    .<String>path("domainRecord.name")
                                    .replace("_cooperation-hub.", "")));
            // no second organisation with this domain
            var content = content(word());
            content.put("domain", applied.mail().replaceFirst(".*@", ""));
            content.put("contact", Map.of("name", "B", "mail", "b@" + content.get("domain")));
            var second = applicants.confirmed(content);
            dns.tell(name, second.answer().<String>path("domainRecord.value"));
            as(REVIEWER)
                    .put(second.path() + "/domain-proof")
                    .then()
                    .body("domainProvenAt", notNullValue())
                    .body("similar.code", contains(answer.<String>path("organisation.code")));
            problem(verify(REVIEWER, second, Map.of("method", "DOMAIN")), 422, "validation-failed")
                    .body("errors.code", contains("domain-of-another"));
        }
    }

    @Test
    void without_a_dns_server_nothing_is_found_or_lost() {
        ClientProxy.unwrap(record).server = Optional.of("127.0.0.1:1");
        var applied = applicants.confirmed();
        problem(as(REVIEWER).put(applied.path() + "/domain-proof"), 503, "temporary-reduced-capacity")
                .header("Retry-After", equalTo("10"));
        as(REVIEWER).get(applied.path()).then().body("domainCheckedAt", nullValue());
    }

    @Test
    void by_an_entry_in_a_register() {
        var applied = applicants.confirmed();
        var entry = Map.of("scheme", "KE-RCO", "value", "CPR/" + word());
        problem(verify(REVIEWER, applied, Map.of("method", "REGISTER")), 422, "validation-failed");
        problem(
                verify(REVIEWER, applied, Map.of("method", "REGISTER", "identifier", entry, "link", "javascript:x")),
                422,
                "validation-failed");
        var how = Map.of("method", "REGISTER", "identifier", entry, "link", "https://register.example/" + word());
        isMember(verify(REVIEWER, applied, how));
        var second = applicants.confirmed();
        problem(verify(REVIEWER, second, how), 409, "duplicate");
    }

    @Test
    void by_the_word_of_its_state() {
        var applied = applicants.confirmed();
        problem(verify(REVIEWER, applied, Map.of("method", "STATE_CONFIRMED")), 409, "wrong-state");
        problem(confirm(FOCAL_SN, applied), 404, "not-found");
        problem(confirm(REVIEWER, applied), 403, "forbidden");
        confirm(FOCAL_KE, applied)
                .then()
                .statusCode(200)
                .body("stateConfirmation.statement", equalTo("It is one of ours."));
        problem(verify(FOCAL_KE, applied, Map.of("method", "STATE_CONFIRMED")), 403, "forbidden");
        isMember(verify(PLATFORM_ADMIN, applied, Map.of("method", "STATE_CONFIRMED")));
    }

    @Test
    void whoever_applied_or_is_of_the_house_does_not_decide() {
        var content = content(word());
        content.put("domain", "secretariat.example");
        content.put("contact", Map.of("name", "Somebody", "mail", "somebody@secretariat.example"));
        var sameDomain = applicants.confirmed(content);
        as(REVIEWER).get(sameDomain.path()).then().statusCode(200).body("may", empty());
        problem(refuse(REVIEWER, sameDomain), 403, "forbidden");
        refuse(PLATFORM_ADMIN, sameDomain).then().statusCode(200);

        var own = content(word());
        var sent = posting(REVIEWER, own).post("/applications");
        sent.then().statusCode(201);
        var applied = new Applied(sent.path("id"), sent.path("key"), Applicants.mailOf(own), sent);
        Applicants.confirm(applied, applicants.linkKey(applied)).then().statusCode(200);
        problem(verify(REVIEWER, applied, Map.of("method", "LETTER")), 403, "forbidden");
        problem(as(REVIEWER).put(applied.path() + "/domain-proof"), 403, "forbidden");
    }

    @Test
    void a_refusal_has_its_reason_and_the_contact_is_told() {
        var applied = applicants.confirmed();
        problem(
                as(REVIEWER)
                        .contentType("application/json")
                        .body(Map.of("reason", " "))
                        .put(applied.path() + "/refusal"),
                422,
                "validation-failed");
        refuse(REVIEWER, applied)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision.reason", equalTo("No such office."));
        applicants.mails.send();
        assertThat(Mailbox.of(applied.mail()).stream().map(Applicants::plain))
                .anySatisfy(each -> assertThat(each).contains("No such office."));
        problem(verify(REVIEWER, applied, Map.of("method", "LETTER", "document", "0".repeat(64))), 409, "wrong-state");
        problem(Applicants.file(applied, applied.key(), "late.txt", "late"), 409, "wrong-state");
    }

    @Test
    void a_code_that_is_taken_is_refused_and_another_can_be_given() {
        var content = content(word());
        content.put("code", "DEMO-KE");
        var applied = applicants.confirmed(content);
        var letter = letter(applied);
        as(REVIEWER).get(applied.path()).then().body("similar.code", hasItem("DEMO-KE"));
        problem(verify(REVIEWER, applied, Map.of("method", "LETTER", "document", letter)), 409, "duplicate");
        var code = "X-" + word().toUpperCase(java.util.Locale.ROOT);
        verify(REVIEWER, applied, Map.of("method", "LETTER", "document", letter, "code", code))
                .then()
                .statusCode(200)
                .body("organisation.code", equalTo(code));
    }

    @Test
    void members_without_the_role_may_not_even_look() {
        var applied = applicants.confirmed();
        for (var each : new Account[] {EDITOR, ORG_ADMIN}) {
            problem(as(each).get(applied.path()), 403, "forbidden");
            problem(refuse(each, applied), 403, "forbidden");
        }
    }

    private static Response refuse(Account by, Applied applied) {
        return as(by).contentType("application/json")
                .body(Map.of("reason", "No such office."))
                .put(applied.path() + "/refusal");
    }

    private static Response confirm(Account by, Applied applied) {
        return as(by).contentType("application/json")
                .body(Map.of("statement", "It is one of ours."))
                .put(applied.path() + "/state-confirmation");
    }
}
