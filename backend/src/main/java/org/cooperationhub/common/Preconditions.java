package org.cooperationhub.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code If-Match} on writes. Only the version part of a tag counts, so that a tag from a sparse, translated or zipped
 * read still works, and a {@code W/} added by a proxy is forgiven (a deliberate leniency against RFC 9110 §13.1.1).
 */
@RequestScoped
public class Preconditions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:\\.[A-Za-z0-9_-]{1,32})?\"");

    @Inject
    HttpHeaders headers;

    /**
     * Ends with 428 when {@code If-Match} is missing, with 412 when it names another version.
     *
     * @param fieldVersions the version at which each member last changed, so that the answer can name the changed ones
     */
    public void match(long version, Instant updatedAt, Map<String, Long> fieldVersions) {
        var sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null)
            throw Problems.of(
                    ProblemCode.PRECONDITION_REQUIRED,
                    Problem.Fault.header("If-Match", "missing", Words.say("fault.if-match-missing")));
        if (sent.strip().equals("*")) return;
        var matcher = TAG.matcher(sent);
        long newest = -1;
        while (matcher.find()) {
            newest = Math.max(newest, Long.parseLong(matcher.group(1)));
            if (Long.parseLong(matcher.group(1)) == version) return;
        }
        throw changed(newest, version, updatedAt, fieldVersions);
    }

    /** The newest version that {@code If-Match} names; null without the header or with {@code *}. */
    public @Nullable Long named() {
        var sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null || sent.strip().equals("*")) return null;
        var matcher = TAG.matcher(sent);
        var newest = -1L;
        while (matcher.find()) newest = Math.max(newest, Long.parseLong(matcher.group(1)));
        return newest;
    }

    /** For a record that is not there: {@code If-Match} can name no version of it. */
    public void matchNothing() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) throw Problems.of(ProblemCode.PRECONDITION_FAILED);
    }

    /** 412: the writer saw version {@code sent}, or none. */
    public static ProblemException changed(
            long sent, long version, Instant updatedAt, Map<String, Long> fieldVersions) {
        var changed = fieldVersions.entrySet().stream()
                .filter(each -> each.getValue() > sent)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var etag = "\"" + version + "\"";
        return new ProblemException(
                ProblemCode.PRECONDITION_FAILED,
                Words.say("precondition-failed.versions", String.valueOf(Math.max(sent, 0)), String.valueOf(version)),
                List.of(),
                new Problem.Current(version, etag, updatedAt),
                changed,
                Map.of("ETag", etag));
    }
}
