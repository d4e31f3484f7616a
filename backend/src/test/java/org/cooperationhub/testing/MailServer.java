package org.cooperationhub.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the tests: SMTP to send, IMAP to read ({@link Mailbox}). It refuses mail to {@code full@} for the
 * time being, and to {@code refused@} for good. The mailer {@code gone} has a port at which nobody listens.
 */
@QuarkusTestResource(MailServer.class)
public class MailServer implements QuarkusTestResourceLifecycleManager {
    public static final String FROM = "Cooperation Hub <hub@hub.example>";
    private static final String LOCAL = "127.0.0.1";
    private final GreenMail mail =
            new GreenMail(new ServerSetup[] {
                new ServerSetup(0, LOCAL, ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, LOCAL, ServerSetup.PROTOCOL_IMAP)
            }) {
                @Override
                protected Map<String, AbstractServer> createServices(ServerSetup[] config, Managers given) {
                    managers = new Refusing();
                    return super.createServices(config, managers);
                }
            };

    /** There is no mailbox {@code refused@}, for good. */
    private static final class Refusing extends Managers {
        private final SmtpManager smtp = new SmtpManager(getImapHostManager(), getUserManager()) {
            @Override
            public @Nullable String checkRecipient(SmtpState state, MailAddress to) {
                return to.getEmail().startsWith("refused@") ? "550 5.1.1 no such mailbox" : null;
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }
    }

    @Override
    public Map<String, String> start() {
        mail.start();
        var users = mail.getUserManager();
        var usual = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, to) -> {
            if (to.getEmail().startsWith("full@")) throw new MessagingException("the mailbox is full");
            return usual.handle(message, to);
        });
        return Map.of(
                "hub.mail.from",
                FROM,
                "quarkus.mailer.host",
                LOCAL,
                "quarkus.mailer.port",
                String.valueOf(mail.getSmtp().getPort()),
                "quarkus.mailer.start-tls",
                "DISABLED",
                "quarkus.mailer.gone.host",
                LOCAL,
                "quarkus.mailer.gone.port",
                String.valueOf(closedPort()),
                "quarkus.mailer.gone.mock",
                "false",
                Mailbox.PORT,
                String.valueOf(mail.getImap().getPort()));
    }

    private static int closedPort() {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return taken.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void stop() {
        mail.stop();
    }
}
