package org.cooperationhub.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three stages of both initiatives: extensive consultation, joint contribution, shared benefits. */
@Schema(name = "Ledger")
public enum Ledger {
    CONSULTED,
    CONTRIBUTED,
    BENEFITED
}
