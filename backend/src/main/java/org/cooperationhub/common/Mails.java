package org.cooperationhub.common;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends letters by SMTP, in the language of the person, as plain text and as HTML. */
@ApplicationScoped
public class Mails {
    /** What HTML takes for an address, with a domain of two parts at least. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    @Inject
    Mailer mailer;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    @Location("mail/letter.txt")
    Template text;

    @Inject
    @Location("mail/letter.html")
    Template html;

    @ConfigProperty(name = "hub.mail.from")
    Optional<String> from;

    @ConfigProperty(name = "hub.client-origin")
    String clientOrigin;

    /**
     * Hands one mail to the server and waits for its word, for half a minute at most. Never inside a transaction, which
     * would hold its locks as long and could not take the mail back.
     *
     * @param locale of the person; the best of the hub's six languages is taken
     * @throws UnsentMail if the server has not taken it; the caller keeps what is to be sent and tries again later
     */
    public void send(String address, @Nullable String locale, Letter letter) throws UnsentMail {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION)
            throw new IllegalStateException("mail is sent outside of transactions");
        if (from.isEmpty()) throw new UnsentMail("MAIL_HOST and MAIL_FROM are not set", null);
        if (!ADDRESS.matcher(address).matches()) throw new UnsentMail("the address is none", null, true);
        var page = LetterPage.of(letter, Languages.negotiate(locale), clientOrigin);
        var mail = Mail.withText(
                        address, page.subject(), text.data("page", page).render())
                .setHtml(html.data("page", page).render())
                .setFrom(from.get())
                .addHeader("Content-Language", page.lang())
                // RFC 3834: no out-of-office answers, please
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail);
        } catch (RuntimeException failed) {
            throw new UnsentMail(
                    "mail server: " + word(failed), failed, word(failed).matches("5[0-9]{2}"));
        }
    }

    /** The server's code where it answered, else what happened. */
    private static String word(Throwable failure) {
        var last = failure;
        for (var each = last; each != null; each = each.getCause()) {
            if (each instanceof SMTPException answer) return String.valueOf(answer.getReplyCode());
            last = each;
        }
        return last.getClass().getSimpleName();
    }
}
