package org.cooperationhub.iati;

import java.util.Map;
import java.util.Set;
import org.cooperationhub.common.Languages;
import org.cooperationhub.organisation.ActorType;
import org.jspecify.annotations.Nullable;

/** Words that writing and reading have in common. */
final class Iati {
    static final String VERSION = "2.03";

    /**
     * What the standard has no place for stands in this namespace, which its schema allows everywhere: ids, shares of
     * proposals, the lines of cables. Other readers pass it over.
     */
    static final String HUB = "urn:cooperation-hub:iati:1";

    static final String XML = "http://www.w3.org/XML/1998/namespace";
    static final String DAC = "1";
    static final String OWN_TAGS = "99";
    static final String SDG_TARGETS = "3";

    /** Addresses, below the hub's own, of the lists that its own tags come from. */
    static final String PROPOSALS = "/api/v1/initiatives";

    static final String GROUPS = "/api/v1/code-lists/vulnerable-group";

    /** Roles of the hub that the standard does not know. */
    static final Set<String> OWN_ROLES = Set.of("90", "91");

    /** The one group that OECD DAC has a marker for. */
    static final String DISABLED = "DISABLED";

    static final String DISABILITY_MARKER = "11";
    private static final Map<ActorType, String> TYPES = Map.of(
            ActorType.GOVERNMENT, "10",
            ActorType.INTERNATIONAL_ORGANISATION, "40",
            ActorType.COMPANY, "70",
            ActorType.TECHNICAL_COMMUNITY, "80",
            ActorType.SOCIAL_ORGANISATION, "22");

    private Iati() {}

    /** ISO 639-1, as the standard wants it. */
    static String language(String tag) {
        return tag.split("-", 2)[0];
    }

    /** One of the hub's languages; null for another. */
    static @Nullable String hubLanguage(String tag) {
        var primary = language(tag.replace('_', '-'));
        return Languages.ALL.stream()
                .filter(each -> language(each).equalsIgnoreCase(primary))
                .findFirst()
                .orElse(null);
    }

    /** IATI OrganisationType of an actor; null for citizens, who are never exported. */
    static @Nullable String type(@Nullable ActorType actor) {
        return actor == null ? "90" : TYPES.get(actor);
    }

    /** The actor that an IATI OrganisationType stands for; null for "other" and unknown codes. */
    static @Nullable ActorType actor(String type) {
        return switch (type) {
            case "10", "11", "15" -> ActorType.GOVERNMENT;
            case "40" -> ActorType.INTERNATIONAL_ORGANISATION;
            case "70", "71", "72", "73" -> ActorType.COMPANY;
            case "80" -> ActorType.TECHNICAL_COMMUNITY;
            case "21", "22", "23", "24", "60" -> ActorType.SOCIAL_ORGANISATION;
            default -> null;
        };
    }
}
