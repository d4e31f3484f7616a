package org.cooperationhub.change;

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

    final int number;

    ResourceType(int number) {
        this.number = number;
    }
}
