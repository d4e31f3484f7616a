package org.cooperationhub.publication;

import java.util.List;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who has to agree says. RETURNED gives the revision back to its organisation. */
@Schema(name = "Decision")
public enum Decision {
    APPROVED,
    RETURNED;

    /** The note, ended with 422 when a return does not say what to mend. */
    @Nullable
    String explained(@Nullable String note) {
        if (this == RETURNED && (note == null || note.isBlank()))
            throw Problems.invalid(List.of(Fault.at("/note", "required", Words.say("fault.required"))));
        return note == null || note.isBlank() ? null : note;
    }

    KeyDecision ofKey() {
        return this == APPROVED ? KeyDecision.APPROVED : KeyDecision.RETURNED;
    }
}
