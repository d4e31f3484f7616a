package org.cooperationhub.project;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One point of the publication checklist.
 *
 * @param pointer where in the content (RFC 6901)
 * @param message in the caller's language where the hub speaks it; the code and params are for others
 * @param help address of the explanation
 */
@Schema(name = "ProjectFinding")
public record Finding(
        FindingSeverity severity,
        @Schema(examples = "shares-not-100") String code,
        @Schema(examples = "/proposals") String pointer,
        String message,
        Map<String, String> params,

        @Schema(examples = "/api/v1/finding-codes/shares-not-100")
        String help) {}
