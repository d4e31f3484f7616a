package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Domains of mail addresses. Those at which anybody gets an address say nothing about an organisation. */
@ApplicationScoped
class MailDomains {
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private final Set<String> open;

    MailDomains() {
        try (var in = MailDomains.class.getResourceAsStream("/seed/public-mail-domains.txt")) {
            if (in == null) throw new IllegalStateException("the list of public mail domains is missing");
            open = Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The domain in lower case and in letters that DNS knows (RFC 5891); null if it is none. */
    static @Nullable String kept(String text) {
        try {
            var name = IDN.toASCII(text.strip(), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return name.length() <= 253 && NAME.matcher(name).matches() ? name : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** True if anybody gets an address there, or at a domain above. */
    boolean isOpen(String domain) {
        for (var name = domain; name.contains("."); name = name.substring(name.indexOf('.') + 1))
            if (open.contains(name)) return true;
        return false;
    }

    static String ofAddress(String mail) {
        return mail.substring(mail.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** True for an address at the domain or below it. */
    static boolean within(String domain, String mail) {
        var of = ofAddress(mail);
        return of.equals(domain) || of.endsWith("." + domain);
    }
}
