package org.cooperationhub.account;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was done or tried, as the audit log keeps it. Secrets, tokens and the part of a mail address before its @ are
 * taken out of every value ({@link AuditValues}).
 *
 * @param action such as {@code client.revoke}, at most 60 characters
 * @param target address of what it was done to; of an organisation's things, below the organisation
 * @param organisation whose matter it is; null where it is the platform's
 * @param before the values that were changed, as they were; null where nothing was there or nothing changed
 * @param after the same, as they are
 */
public record Deed(
        String action,
        String target,
        @Nullable UUID organisation,
        Result result,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after,
        Map<String, Object> details) {
    private static final int LONGEST_TARGET = 200;

    /** What came of it. */
    @Schema(name = "AuditResult")
    public enum Result {
        DONE,
        /** The hub did not let them. */
        REFUSED,
        /** It did not succeed, such as a sign-in with a wrong password. */
        FAILED
    }

    public Deed {
        if (target.length() > LONGEST_TARGET) target = target.substring(0, LONGEST_TARGET);
    }

    public static Deed of(String action, String target) {
        return new Deed(action, target, null, Result.DONE, null, null, Map.of());
    }

    public Deed at(@Nullable UUID organisation) {
        return new Deed(action, target, organisation, result, before, after, details);
    }

    public Deed changing(@Nullable Map<String, ?> before, @Nullable Map<String, ?> after) {
        return new Deed(
                action,
                target,
                organisation,
                result,
                before == null ? null : AuditValues.of(before),
                after == null ? null : AuditValues.of(after),
                details);
    }

    public Deed with(Map<String, ?> details) {
        return new Deed(action, target, organisation, result, before, after, AuditValues.of(details));
    }

    public Deed ending(Result result) {
        return new Deed(action, target, organisation, result, before, after, details);
    }
}
