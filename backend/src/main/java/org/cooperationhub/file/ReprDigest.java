package org.cooperationhub.file;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.jspecify.annotations.Nullable;

/** The header {@code Repr-Digest} (RFC 9530), of which the hub knows {@code sha-256}. */
public final class ReprDigest {
    public static final String NAME = "Repr-Digest";
    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=([^,;]*)");
    private static final Pattern BYTES = Pattern.compile(":([A-Za-z0-9+/]{43}=):\\s*");

    private ReprDigest() {}

    public static String of(String sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    /** The SHA-256 in hexadecimal that a sender tells; null if they tell none, 400 if it has not the form. */
    static @Nullable String told(@Nullable String header) {
        var entry = SHA_256.matcher(header == null ? "" : header);
        if (!entry.find()) return null;
        var bytes = BYTES.matcher(entry.group(1));
        if (!bytes.matches())
            throw Problems.of(
                    ProblemCode.INVALID_PARAMETER, Fault.header(NAME, "not-a-digest", Words.say("fault.not-a-digest")));
        return HexFormat.of().formatHex(Base64.getDecoder().decode(bytes.group(1)));
    }
}
