package org.cooperationhub.admission;

import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.cooperationhub.account.AuditEvent;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Mailbox;

/** Organisations that apply, each with names of its own. */
@Singleton
public class Applicants {
    private static final Pattern LINK =
            Pattern.compile("/join/confirmation\\?application=([0-9a-f-]{36})#([A-Za-z0-9_-]{43})");

    @Inject
    ApplicationMails mails;

    @Inject
    DataSource database;

    /** One that applied: its address, the key of its files, and where its mail goes. */
    public record Applied(String id, String key, String mail, Response answer) {
        String path() {
            return "/applications/" + id;
        }
    }

    static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    static Map<String, Object> content(String word) {
        var content = new HashMap<String, Object>();
        content.put("name", Map.of("en", "Agency " + word));
        content.put("code", "AG-" + word.toUpperCase(java.util.Locale.ROOT));
        content.put("actorType", "GOVERNMENT");
        content.put("country", "KE");
        content.put("website", "https://" + word + ".example/");
        content.put("domain", word + ".example");
        content.put("contact", Map.of("name", "Amina Otieno", "mail", "amina@" + word + ".example"));
        return content;
    }

    static Response send(Object content) {
        return anonymous()
                .contentType("application/json")
                .header("Idempotency-Key", Api.key())
                .header("Accept-Language", "fr")
                .body(content)
                .post("/applications");
    }

    static String mailOf(Map<String, Object> content) {
        var contact = (Map<?, ?>) Objects.requireNonNull(content.get("contact"));
        return String.valueOf(contact.get("mail"));
    }

    static Applied apply(Map<String, Object> content) {
        var answer = send(content);
        answer.then().statusCode(201);
        return new Applied(answer.path("id"), answer.path("key"), mailOf(content), answer);
    }

    /** Applied, and the link of the mail followed. */
    Applied confirmed(Map<String, Object> content) {
        var applied = apply(content);
        confirm(applied, linkKey(applied)).then().statusCode(200);
        return applied;
    }

    public Applied confirmed() {
        return confirmed(content(word()));
    }

    static Response confirm(Applied applied, String key) {
        return anonymous()
                .contentType("application/json")
                .body(Map.of("key", key))
                .put(applied.path() + "/confirmation");
    }

    /** The key of the link that was sent. */
    String linkKey(Applied applied) {
        mails.send();
        for (var each : Mailbox.of(applied.mail)) {
            var found = LINK.matcher(plain(each));
            if (found.find() && found.group(1).equals(applied.id)) return found.group(2);
        }
        throw new AssertionError("no mail with a link came to " + applied.mail);
    }

    static String plain(MimeMessage mail) {
        try {
            return plain(mail.getContent());
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(Object content) throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plain(first.getContent());
        }
        return String.valueOf(content);
    }

    static Response verify(Account by, Applied applied, Object how) {
        return as(by).contentType("application/json").body(how).put(applied.path() + "/verification");
    }

    /** By a letter that was sent with the application; answers the organisation's code. */
    public static String admitted(Applied applied) {
        var letter = letter(applied);
        return verify(REVIEWER, applied, Map.of("method", "LETTER", "document", letter))
                .then()
                .statusCode(200)
                .extract()
                .path("organisation.code");
    }

    static Response file(Applied applied, String key, String name, String text) {
        return anonymous()
                .header("Application-Key", key)
                .contentType("text/plain")
                .body(text)
                .post(applied.path() + "/files?name=" + name);
    }

    static String letter(Applied applied) {
        return file(applied, applied.key, "letter.txt", "We apply. " + applied.id)
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    static List<String> listed() {
        return as(REVIEWER)
                .get("/applications?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Transactional
    List<String> noted(String organisation) {
        return AuditEvent.<AuditEvent>list("organisationId = ?1 order by occurredAt, id", UUID.fromString(organisation))
                .stream()
                .map(each -> each.action)
                .toList();
    }

    @Transactional
    Map<String, Object> details(String organisation, String action) {
        return AuditEvent.<AuditEvent>find("organisationId = ?1 and action = ?2", UUID.fromString(organisation), action)
                .firstResult()
                .details;
    }

    /** Everything that is left of an application. */
    long rows(String application) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select (select count(*) from application where id = uuid_to_bin('%1$s'))
                          + (select count(*) from application_mail where application_id = uuid_to_bin('%1$s'))
                          + (select count(*) from stored_file where owner_id = uuid_to_bin('%1$s'))""".formatted(application))) {
            found.next();
            return found.getLong(1);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
