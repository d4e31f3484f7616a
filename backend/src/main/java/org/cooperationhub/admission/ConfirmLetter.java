package org.cooperationhub.admission;

import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Letter;
import org.cooperationhub.common.LocalText;

/** Asks whoever is named as contact of an applicant whether they are. */
record ConfirmLetter(LocalText name, UUID application, String key) implements Letter {
    @Override
    public String subject() {
        return "application.confirm-subject";
    }

    @Override
    public List<String> sentences() {
        return List.of("application.confirm", "application.confirm-until", "application.confirm-ignore");
    }

    @Override
    public String linkText() {
        return "application.confirm-link";
    }

    @Override
    public String reason() {
        return "application.contact";
    }

    @Override
    public List<String> parts(String language) {
        return List.of(name.map().getOrDefault(language, name.main()));
    }

    /** The key stands behind the hash, which no server is sent. */
    @Override
    public String path() {
        return "/join/confirmation?application=" + application + "#" + key;
    }
}
