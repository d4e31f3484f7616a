package org.cooperationhub.publication;

import java.util.Arrays;
import java.util.List;

/**
 * What published projects are counted and filtered by. The number is stored: never reuse one.
 *
 * @see FacetCodes
 */
enum Facet {
    /** Every published project, under the code {@code ""}. */
    ALL(0, true, false),
    COUNTRY(1, false, true),
    COUNTRY_ROLE(2, false, true),
    PROPOSAL(3, false, true),
    INITIATIVE(4, false, true),
    PILLAR(5, false, true),
    ACTIVITY_STATUS(6, true, true),
    ORGANISATION(7, true, true),
    PARTICIPANT(8, false, true),
    SECTOR(9, false, true),
    SECTOR_CATEGORY(10, false, true),
    SDG_TARGET(11, false, true),
    SDG_GOAL(12, false, true),
    MARKER(13, false, true),
    GROUP(14, false, true),
    COLLABORATION_TYPE(15, true, true),
    SCOPE_LEVEL(16, true, true),
    ACTOR_TYPE(17, false, true),
    START_YEAR(18, true, true),
    PARENT(19, false, false),
    /** {@code KE/2}: what is asked for most, as one range. */
    COUNTRY_STATUS(20, false, false),
    /** {@code KE/BENEFICIARY}: a part belongs to its country. */
    COUNTRY_PART(21, false, false),
    /** Member organisations to which a contribution or a benefit goes. */
    RECEIVER(22, false, false);

    /** Those that readers get counts of. */
    static final List<Facet> COUNTED =
            Arrays.stream(values()).filter(each -> each.counted).toList();

    final int number;

    /** A project has at most one code of it, so that counts of several codes may be added. */
    final boolean single;

    private final boolean counted;

    Facet(int number, boolean single, boolean counted) {
        this.number = number;
        this.single = single;
        this.counted = counted;
    }

    static Facet of(int number) {
        return values()[number];
    }
}
