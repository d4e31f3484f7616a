package org.cooperationhub.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * To those who answer for a project that nobody reported on for long.
 *
 * @param since the day of the last progress
 * @param overdue false while an update is due
 * @param author why this person gets it: true if they wrote the project, false if they administer its lead organisation
 * @param path of the page where progress is reported
 */
public record Reminder(String code, LocalText title, LocalDate since, boolean overdue, boolean author, String path)
        implements Letter {
    @Override
    public String subject() {
        return "reminder.subject";
    }

    @Override
    public List<String> sentences() {
        return List.of("reminder.no-progress", overdue ? "reminder.overdue" : "reminder.due");
    }

    @Override
    public String linkText() {
        return "reminder.link";
    }

    @Override
    public String reason() {
        return author ? "reminder.author" : "reminder.administrator";
    }

    @Override
    public List<String> parts(String language) {
        // the hub's English is that of the United Kingdom
        var locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return List.of(code, title.map().getOrDefault(language, title.main()), since.format(day));
    }
}
