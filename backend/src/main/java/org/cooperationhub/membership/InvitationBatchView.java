package org.cooperationhub.membership;

import java.util.List;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.common.Problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a file of people to invite. */
@Schema(name = "InvitationBatch")
public record InvitationBatchView(
        @Schema(description = "Rows that are invited, or would be in a dry run", examples = "18")
        int invited,

        @Schema(description = "Rows that are not", examples = "2")
        int refused,

        List<Row> rows) {

    /** @param line number of the line in the file, from 1, with the header */
    @Schema(name = "InvitationRow")
    public record Row(
            @Schema(examples = "2") long line,
            @Nullable String email,
            @Nullable MemberRole role,

            @Schema(description = "What is wrong, by column; empty for a row that is invited")
            List<Fault> findings) {}
}
