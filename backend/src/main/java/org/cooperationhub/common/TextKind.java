package org.cooperationhub.common;

/** How much a text may be relied on. A text has one ORIGINAL; MACHINE is never shown as official. */
public enum TextKind {
    ORIGINAL,
    OFFICIAL,
    COURTESY,
    MACHINE
}
