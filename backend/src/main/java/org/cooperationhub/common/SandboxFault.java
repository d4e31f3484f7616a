package org.cooperationhub.common;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code Sandbox-Fault} header asks for, such as {@code status=503; retry-after=2}, {@code 429},
 * {@code delay=3000}, {@code delay=500; cut-after=1000}, {@code after-commit}.
 *
 * @param delay milliseconds before anything else happens
 * @param status to answer with instead of doing anything; null to do what was asked
 * @param retryAfter seconds, for the answer with that status
 * @param cutAfter bytes of the answer, its head included, after which the connection is cut; null for all
 */
record SandboxFault(
        int delay,
        @Nullable ProblemCode status,
        @Nullable Integer retryAfter,
        @Nullable Integer cutAfter) {
    private static final int LONGEST = 30_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Map<String, ProblemCode> STATUS = Map.of(
            "429", ProblemCode.QUOTA_EXCEEDED,
            "500", ProblemCode.INTERNAL,
            "503", ProblemCode.TEMPORARY_REDUCED_CAPACITY);

    /** Null for what is no such request. */
    static @Nullable SandboxFault of(String header) {
        var fault = new SandboxFault(0, null, null, null);
        for (var each : header.split(";", -1)) {
            var part = each.strip();
            fault = STATUS.containsKey(part) ? fault.with("status", part) : fault.with(part);
            if (fault == null) return null;
        }
        var askedTwice = fault.status != null && fault.cutAfter != null;
        return askedTwice || (fault.retryAfter != null && fault.status == null) ? null : fault;
    }

    private @Nullable SandboxFault with(String part) {
        if (part.equals("after-commit")) return with("cut-after", "0");
        var equals = part.indexOf('=');
        return equals < 0 ? null : with(part.substring(0, equals), part.substring(equals + 1));
    }

    private @Nullable SandboxFault with(String name, String value) {
        if (!NUMBER.matcher(value).matches()) return null;
        var number = Integer.parseInt(value);
        return switch (name) {
            case "status" ->
                STATUS.containsKey(value) ? new SandboxFault(delay, STATUS.get(value), retryAfter, cutAfter) : null;
            case "retry-after" -> new SandboxFault(delay, status, number, cutAfter);
            case "delay" -> number > LONGEST ? null : new SandboxFault(number, status, retryAfter, cutAfter);
            case "cut-after" -> new SandboxFault(delay, status, retryAfter, number);
            default -> null;
        };
    }
}
