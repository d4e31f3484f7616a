package org.cooperationhub.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of resources in the change index. The number is stored: never reuse one. */
public enum ResourceType {
    COUNTRY(1),
    COUNTRY_GROUP(2),
    CODE_LIST(3),
    ORGANISATION(4),
    INITIATIVE(5),
    PROPOSAL(6),
    PARTICIPATION(7),
    PROJECT(8),
    PROJECT_DRAFT(9);

    public final int number;

    ResourceType(int number) {
        this.number = number;
    }

    /** As the feed names it: {@code project-draft}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ResourceType> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** The type with this number of the index. */
    public static ResourceType of(int number) {
        return values()[number - 1];
    }
}
