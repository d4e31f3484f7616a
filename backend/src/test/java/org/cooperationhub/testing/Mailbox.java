package org.cooperationhub.testing;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** What arrived at an address, read over IMAP from the mail server of the tests. */
public final class Mailbox {
    static final String PORT = "test.imap.port";

    private Mailbox() {}

    public static List<MimeMessage> of(String address) {
        var port = ConfigProvider.getConfig().getValue(PORT, Integer.class);
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            // the server makes a mailbox with its first mail; the password is the address
            store.connect("127.0.0.1", port, address, address);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var all = new ArrayList<MimeMessage>();
                for (var each : inbox.getMessages()) all.add(new MimeMessage((MimeMessage) each));
                return all;
            }
        } catch (AuthenticationFailedException noSuchMailbox) {
            return List.of();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
