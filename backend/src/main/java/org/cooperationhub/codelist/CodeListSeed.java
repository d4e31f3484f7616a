package org.cooperationhub.codelist;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.cooperationhub.change.Seeds;

/** Loads the code lists that come with the application. */
@ApplicationScoped
class CodeListSeed {
    private static final List<String> KEYS = List.of(
            "activity-scope",
            "activity-status",
            "actor-type",
            "collaboration-type",
            "currency",
            "dac-category",
            "dac-sector",
            "dialogue-level",
            "organisation-role",
            "organisation-type",
            "sdg-goal",
            "sdg-target",
            "theme",
            "vulnerable-group",
            "wsis-action-line");

    @Inject
    Seeds seeds;

    @Inject
    CodeLists lists;

    void load(@Observes @Priority(100) StartupEvent start) {
        KEYS.forEach(key -> seeds.load("code-lists/" + key + ".json", lists::load));
    }
}
