package org.cooperationhub.common;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MailerName;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.cooperationhub.testing.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters by way of a real mail server. */
@QuarkusTest
class MailTest {
    private static final LocalText TITLE = new LocalText(Map.of(
            "en", new Translation("Fibre for schools", TextKind.ORIGINAL),
            "ar", new Translation("ألياف للمدارس", TextKind.COURTESY)));

    @Inject
    Mails mails;

    @Inject
    @MailerName("gone")
    Mailer gone;

    @Inject
    @Location("mail/letter.txt")
    Template text;

    @Inject
    @Location("mail/letter.html")
    Template html;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private static Reminder reminder(LocalText title) {
        return new Reminder("DEMO-KE-7", title, LocalDate.of(2025, 3, 9), true, true, "/projects/0193a");
    }

    private static LocalText title(String text) {
        return new LocalText(Map.of("en", new Translation(text, TextKind.ORIGINAL)));
    }

    private MimeMessage arrived(String locale, Reminder letter) throws UnsentMail {
        var address = UUID.randomUUID() + "@ministry.example";
        mails.send(address, locale, letter);
        var all = Mailbox.of(address);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static String part(MimeMessage message, String type) throws MessagingException, IOException {
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var parts = (Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        // the plainest first (RFC 2046 §5.1.4)
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        Part found = parts.getBodyPart(type.equals("text/plain") ? 0 : 1);
        assertThat(found.isMimeType(type)).isTrue();
        return String.valueOf(found.getContent()).replace("\r\n", "\n");
    }

    private static String raw(MimeMessage message) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toString(ISO_8859_1);
    }

    @Test
    void a_reminder_in_Arabic_arrives_as_text_and_as_HTML_from_right_to_left() throws Exception {
        var mail = arrived("ar", reminder(TITLE));
        assertThat(mail.getSubject()).isEqualTo("يُرجى الإبلاغ عن التقدم: DEMO-KE-7 ألياف للمدارس");
        assertThat(mail.getHeader("Subject", null)).startsWith("=?UTF-8?").matches("[\\p{ASCII}]+");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Cooperation Hub <hub@hub.example>");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("ar");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getSentDate()).isNotNull();
        assertThat(mail.getMessageID()).isNotBlank();
        assertThat(raw(mail)).matches("[\\p{ASCII}]+");
        var link = "http://localhost:3000/ar/projects/0193a";
        assertThat(part(mail, "text/plain"))
                .contains(
                        "لم يُسجَّل أي تقدم في مشروعكم \u2068DEMO-KE-7\u2069 «\u2068ألياف للمدارس\u2069» منذ \u20689 مارس 2025\u2069.")
                .contains("متأخرًا", "لأنكم كتبتم", "\n" + link + "\n")
                .doesNotContain("<", "{");
        assertThat(part(mail, "text/html"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<body dir=\"rtl\"")
                .contains("ألياف للمدارس", "<a href=\"" + link + "\">الإبلاغ عن التقدم</a>")
                .doesNotContain("{", "src=");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Please report progress:, 'Your project DEMO-KE-7 “Fibre for schools” has had no progress since 9 March 2025.', /en/",
        "fr, Merci d’indiquer, depuis le 9 mars 2025, /fr/",
        "fr-CA, Merci d’indiquer, depuis le 9 mars 2025, /fr/",
        "zh-Hans, 请报告进展, 自 2025年3月9日 以来, /zh/",
        "pt, Comunique, desde 9 de março de 2025, /pt/",
        "sw, Tafadhali, tangu 9 Machi 2025, /sw/",
        "de, Please report progress:, since 9 March 2025, /en/"
    })
    void a_reminder_comes_in_the_language_of_the_person(String locale, String subject, String sentence, String path)
            throws Exception {
        var mail = arrived(locale, reminder(TITLE));
        assertThat(mail.getSubject()).startsWith(subject).endsWith("DEMO-KE-7 Fibre for schools");
        assertThat(part(mail, "text/plain"))
                .contains(sentence)
                .contains("http://localhost:3000" + path + "projects/0193a");
        assertThat(part(mail, "text/html")).contains("dir=\"ltr\"", sentence);
    }

    @Test
    void due_and_overdue_author_and_administrator_read_differently() throws Exception {
        var due = new Reminder("A-1", TITLE, LocalDate.of(2025, 3, 9), false, false, "/projects/0193a");
        assertThat(part(arrived("en", due), "text/plain"))
                .contains("shown as due", "you administer the organisation")
                .doesNotContain("overdue", "you wrote");
        assertThat(part(arrived("en", reminder(TITLE)), "text/plain"))
                .contains("shown as overdue", "you wrote this project")
                .doesNotContain("you administer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: thief@evil.example",
                "x\nBcc: thief@evil.example",
                "x\rBcc: thief@evil.example",
                "x\r\n\r\nBcc: thief@evil.example",
                "x\u0085Bcc: thief@evil.example",
                "x\u2028Bcc: thief@evil.example",
                "é\r\nBcc: thief@evil.example"
            })
    void a_title_with_line_breaks_adds_no_header(String hostile) throws Exception {
        var mail = arrived("en", reminder(title(hostile)));
        assertThat(mail.getSubject())
                .isEqualTo("Please report progress: DEMO-KE-7 " + hostile.charAt(0) + " Bcc: thief@evil.example");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(Mailbox.of("thief@evil.example")).isEmpty();
    }

    @Test
    void a_title_of_markup_is_text() throws Exception {
        var mail = arrived("en", reminder(title("<script>alert(1)</script> & \"more\" {page.link}")));
        assertThat(part(mail, "text/html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot; {page.link}")
                .doesNotContain("<script");
        assertThat(part(mail, "text/plain")).contains("<script>alert(1)</script> & \"more\" {page.link}");
    }

    @Test
    void a_very_long_title_is_folded_and_arrives_whole() throws Exception {
        var mail = arrived("fr", reminder(title("Écoles ".repeat(42).strip())));
        assertThat(mail.getSubject()).endsWith("Écoles ".repeat(42).strip());
        assertThat(raw(mail).lines()).allSatisfy(each -> assertThat(each).hasSizeLessThan(999));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "<a@b.example>",
                "A <a@b.example>",
                "a b@c.example"
            })
    void only_one_plain_address_is_written_to(String address) {
        assertThatThrownBy(() -> mails.send(address, "en", reminder(TITLE))).isInstanceOf(UnsentMail.class);
    }

    @Test
    void what_the_server_does_not_take_is_said_without_the_address_and_the_next_mail_goes() throws Exception {
        assertThatThrownBy(() -> mails.send("full@ministry.example", "en", reminder(TITLE)))
                .isInstanceOf(UnsentMail.class)
                .hasMessage("mail server: 451");
        arrived("en", reminder(TITLE));
    }

    /** Settings of our own instead of those that the test runs with. */
    @SuppressWarnings("UnnecessaryAssignment")
    private Mails with(Mailer mailer, Optional<String> from) {
        var own = new Mails();
        own.mailer = mailer;
        own.transaction = transaction;
        own.text = text;
        own.html = html;
        own.from = from;
        own.clientOrigin = "http://localhost:3000";
        return own;
    }

    @Test
    void a_server_that_is_away_and_one_that_is_not_set_up_leave_the_mail_unsent() {
        assertThatThrownBy(() ->
                        with(gone, Optional.of("hub@hub.example")).send("a@ministry.example", "en", reminder(TITLE)))
                .isInstanceOf(UnsentMail.class)
                .hasMessageMatching("mail server: \\w*ConnectException");
        assertThatThrownBy(() -> with(gone, Optional.empty()).send("a@ministry.example", "en", reminder(TITLE)))
                .isInstanceOf(UnsentMail.class)
                .hasMessageContaining("MAIL_FROM");
    }

    @Test
    void no_mail_leaves_inside_a_transaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    mails.send("inside@ministry.example", "en", reminder(TITLE));
                    return true;
                }))
                .hasStackTraceContaining("mail is sent outside of transactions");
        assertThat(Mailbox.of("inside@ministry.example")).isEmpty();
    }

    @Test
    void every_language_has_every_sentence_with_the_same_parts() throws IOException {
        var english = words("");
        assertThat(english).isNotEmpty();
        for (var language : List.of("_fr", "_ar", "_zh_Hans", "_pt", "_sw")) {
            var words = words(language);
            assertThat(words.keySet()).as(language).isEqualTo(english.keySet());
            for (var key : english.stringPropertyNames())
                assertThat(parts(words.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(parts(english.getProperty(key)));
        }
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in = MailTest.class.getResourceAsStream("/mail" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return words;
    }

    private static List<String> parts(String sentence) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }
}
