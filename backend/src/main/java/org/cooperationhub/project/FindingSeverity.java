package org.cooperationhub.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** CRITICAL: cannot be handed in. ERROR: cannot be approved by a reviewer. WARNING, ADVISORY: should be looked at. */
@Schema(name = "FindingSeverity")
public enum FindingSeverity {
    CRITICAL,
    ERROR,
    WARNING,
    ADVISORY
}
