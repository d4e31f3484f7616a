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
            "activity-date-type",
            "activity-scope",
            "activity-status",
            "actor-type",
            "age-group",
            "benefit-kind",
            "budget-status",
            "budget-type",
            "collaboration-type",
            "currency",
            "dac-category",
            "dac-sector",
            "dialogue-level",
            "disability-status",
            "disaggregation",
            "document-category",
            "document-level",
            "document-visibility",
            "finance-category",
            "finance-type",
            "finding-severity",
            "flow-type",
            "freshness",
            "group-significance",
            "in-kind-kind",
            "in-kind-status",
            "income-group",
            "indicator-measure",
            "language",
            "location-class",
            "location-exactness",
            "location-reach",
            "milestone-status",
            "not-available-reason",
            "organisation-identifier-scheme",
            "organisation-role",
            "organisation-type",
            "policy-marker",
            "policy-significance",
            "project-country-role",
            "publication",
            "related-activity-type",
            "result-type",
            "rural-urban",
            "sdg-goal",
            "sdg-target",
            "sector-vocabulary",
            "sex",
            "tag-vocabulary",
            "theme",
            "transaction-type",
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
