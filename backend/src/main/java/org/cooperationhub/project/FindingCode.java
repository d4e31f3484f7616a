package org.cooperationhub.project;

import static org.cooperationhub.project.FindingSeverity.ADVISORY;
import static org.cooperationhub.project.FindingSeverity.CRITICAL;
import static org.cooperationhub.project.FindingSeverity.ERROR;
import static org.cooperationhub.project.FindingSeverity.WARNING;

import java.util.Locale;
import java.util.Map;
import org.cooperationhub.common.Words;

/** The rules of the publication checklist. A code is stable; a changed rule changes the version of the rule set. */
public enum FindingCode {
    SUMMARY_MISSING(CRITICAL),
    PROPOSALS_MISSING(CRITICAL),
    COUNTRIES_MISSING(CRITICAL),
    START_MISSING(CRITICAL),
    SHARES_NOT_100(CRITICAL),
    SHARES_INCOMPLETE(CRITICAL),
    SHARE_OF_PROVIDER(CRITICAL),
    STATUS_MOVE(CRITICAL),
    STATUS_NEEDS_START(CRITICAL),
    STATUS_NEEDS_END(CRITICAL),
    CLOSING_NEEDS_BENEFIT(CRITICAL),
    BENEFICIARY_MISSING(CRITICAL),
    PERIOD_ORDER(CRITICAL),
    PARTY_MISSING(CRITICAL),
    PARTY_TWICE(CRITICAL),
    POINT_INCOMPLETE(CRITICAL),
    DOCUMENT_EMPTY(CRITICAL),
    FILE_UNKNOWN(CRITICAL),
    REFERENCE_UNKNOWN(CRITICAL),
    MILESTONE_NEEDS_DAY(CRITICAL),
    CLOSING_NEEDS_DISAGGREGATION(ERROR),
    DAY_IN_FUTURE(ERROR),
    VALUE_NOT_POSITIVE(ERROR),
    PERCENTAGE_NEEDS_PARTS(WARNING),
    GROUP_NEEDS_DISAGGREGATION(WARNING),
    BUDGET_MISSING(WARNING),
    BUDGET_LONG(WARNING),
    SECTORS_MISSING(WARNING),
    IMPLEMENTER_MISSING(WARNING),
    RESULTS_MISSING(WARNING),
    INDICATOR_NEEDS_PERIOD(WARNING),
    TRANSLATION_OUTDATED(WARNING),
    TRANSLATION_MISSING(ADVISORY),
    LOCATION_MISSING(ADVISORY),
    SDGS_MISSING(ADVISORY),
    CONSULTATION_MISSING(ADVISORY),
    BENEFIT_MISSING(ADVISORY);

    /** Of all rules together; it goes up when one is added or changed. */
    public static final String RULE_SET_VERSION = "2";

    public final FindingSeverity severity;

    FindingCode(FindingSeverity severity) {
        this.severity = severity;
    }

    /** As it stands in answers and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Finding at(String pointer, Map<String, String> params) {
        return new Finding(
                severity,
                code(),
                pointer,
                Words.say("finding." + code(), params.values().toArray()),
                params,
                "/api/v1/finding-codes/" + code());
    }

    Finding at(String pointer) {
        return at(pointer, Map.of());
    }
}
