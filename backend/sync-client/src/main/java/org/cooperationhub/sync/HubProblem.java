package org.cooperationhub.sync;

import com.fasterxml.jackson.databind.JsonNode;

/** The hub refused a request and the same again would be refused as well; what it says of it is RFC 9457. */
public final class HubProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String code;
    private final String reason;

    HubProblem(int status, JsonNode problem) {
        super("%d %s: %s".formatted(status, text(problem, "code"), text(problem, "detail")));
        this.status = status;
        this.code = text(problem, "code");
        this.reason = text(problem, "reason");
    }

    private static String text(JsonNode problem, String member) {
        return problem.path(member).asText("");
    }

    public int status() {
        return status;
    }

    /** Such as {@code cursor-gone}; empty if the answer was none of the hub's own. */
    public String code() {
        return code;
    }

    /** With {@code cursor-gone}: purged, epoch or scope. */
    public String reason() {
        return reason;
    }

    /** The cursor cannot be continued: everything has to be read anew. */
    public boolean cursorGone() {
        return code.equals("cursor-gone");
    }
}
