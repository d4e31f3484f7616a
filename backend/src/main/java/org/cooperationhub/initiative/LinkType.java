package org.cooperationhub.initiative;

/** How two points of the graph belong together; PART_OF and CARRIES_OUT follow from the records themselves. */
public enum LinkType {
    BASED_ON,
    SUPPORTS,
    SUPERSEDES,
    RELATED_PROCESS,
    CROSSWALK,
    PART_OF,
    CARRIES_OUT
}
