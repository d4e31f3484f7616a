package org.cooperationhub.initiative;

/** What stands at a point of the graph; INSTRUMENT is outside the hub. */
public enum NodeType {
    INITIATIVE,
    PILLAR,
    PROPOSAL,
    INSTRUMENT,
    PROJECT
}
