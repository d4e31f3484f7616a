package org.cooperationhub.initiative;

/** Life of a text; only an ADOPTED one takes positions. */
public enum TextStatus {
    DRAFT,
    IN_CONSULTATION,
    REVISION,
    ADOPTED,
    SUPERSEDED,
    WITHDRAWN
}
