package org.cooperationhub.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.project.Benefit;
import org.cooperationhub.project.InKindContribution;
import org.cooperationhub.project.ProjectRevision;
import org.jspecify.annotations.Nullable;

/**
 * A part of a revision that its receiver may confirm: a delivered contribution in kind, or the benefit of an
 * organisation.
 *
 * @param receiver code of the organisation
 * @param hash SHA-256 of what a confirmation vouches for: who gave and received what, how much of it, worth what, and
 *     when. Descriptions and evidence may be mended afterwards.
 */
record ReceivedPart(String receiver, String hash) {

    /** By the id of the part. */
    static Map<UUID, ReceivedPart> of(ProjectRevision revision) {
        var parts = new HashMap<UUID, ReceivedPart>();
        for (var each : revision.inKind)
            if (each.receiver() != null && each.status() == InKindContribution.Status.DELIVERED)
                parts.put(each.id(), new ReceivedPart(Objects.requireNonNull(each.receiver()), hash(each)));
        for (var each : revision.benefits)
            if (each.organisation() != null)
                parts.put(each.id(), new ReceivedPart(Objects.requireNonNull(each.organisation()), hash(each)));
        return parts;
    }

    private static String hash(InKindContribution part) {
        var value = part.estimatedValue();
        return hash(
                "in kind",
                part.receiver(),
                part.organisation(),
                part.name(),
                part.kind(),
                part.quantity() == null ? null : part.quantity().toPlainString(),
                part.unit(),
                value == null ? null : value.amount().toPlainString() + value.currency(),
                part.periodStart(),
                part.periodEnd());
    }

    private static String hash(Benefit part) {
        return hash(
                "benefit",
                part.organisation(),
                part.country(),
                part.group(),
                part.kind(),
                part.quantity() == null ? null : part.quantity().toPlainString(),
                part.unit(),
                part.periodStart(),
                part.periodEnd());
    }

    /** Each with its length, so that no two lists run together into the same text. */
    private static String hash(@Nullable Object... values) {
        var text = Arrays.stream(values)
                .map(each -> each == null ? "-" : each.toString().length() + ":" + each)
                .collect(Collectors.joining(","));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Hashes.hex(bytes, 0, bytes.length);
    }
}
