package org.cooperationhub.membership;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.common.Letter;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Words;

/** Asks somebody into an organisation. */
record InvitationLetter(String inviter, LocalText organisation, MemberRole role, Instant until, String token)
        implements Letter {
    @Override
    public String subject() {
        return "invitation.subject";
    }

    @Override
    public List<String> sentences() {
        return List.of("invitation.who", "invitation.until", "invitation.account");
    }

    @Override
    public String linkText() {
        return "invitation.link";
    }

    @Override
    public String reason() {
        return "invitation.reason";
    }

    @Override
    public List<String> parts(String language) {
        // the hub's English is that of the United Kingdom
        var locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return List.of(
                inviter,
                organisation.map().getOrDefault(language, organisation.main()),
                Words.mail(language, "invitation.role." + role),
                until.atZone(ZoneOffset.UTC).format(day));
    }

    @Override
    public String path() {
        return "/invite/" + token;
    }
}
