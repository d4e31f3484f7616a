package org.cooperationhub.codelist;

/** Whether a code may be newly used. */
public enum CodeStatus {
    ACTIVE,
    WITHDRAWN
}
