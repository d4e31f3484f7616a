package org.cooperationhub.admission;

import java.util.List;
import org.cooperationhub.common.Letter;
import org.cooperationhub.common.LocalText;

/** Tells an applicant that it was not admitted, and why. */
record RefusalLetter(LocalText name, String why) implements Letter {
    @Override
    public String subject() {
        return "application.refused-subject";
    }

    @Override
    public List<String> sentences() {
        return List.of("application.refused", "application.refused-why", "application.refused-again");
    }

    @Override
    public String linkText() {
        return "application.refused-link";
    }

    @Override
    public String reason() {
        return "application.contact";
    }

    @Override
    public List<String> parts(String language) {
        return List.of(name.map().getOrDefault(language, name.main()), why);
    }

    @Override
    public String path() {
        return "/join";
    }
}
