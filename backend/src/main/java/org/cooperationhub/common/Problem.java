package org.cooperationhub.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An error answer after RFC 9457. */
@Schema(name = "Problem", description = "RFC 9457 problem details")
public record Problem(
        @Schema(examples = "http://localhost:8080/api/v1/problems/validation-failed")
        String type,

        @Schema(examples = "The request is not valid") String title,
        @Schema(examples = "422") int status,
        @Nullable String detail,
        @Schema(examples = "urn:request:5f0c9b7e") String instance,

        @Schema(description = "The last part of the type; others may appear", examples = "validation-failed")
        String code,

        String requestId,

        @Schema(description = "One entry per fault; empty when the whole request is meant")
        List<Fault> errors,

        @Schema(description = "With 412: the state of the record now") @JsonInclude(Include.NON_NULL) @Nullable
        Current current,

        @Schema(description = "With 412: the members that changed since the version sent")
        @JsonInclude(Include.NON_NULL)
        @Nullable
        List<String> changedFields,

        @Schema(description = "With 410: when the record ceased to be public") @JsonInclude(Include.NON_NULL) @Nullable
        Instant deletedAt,

        @Schema(
                description =
                        "With 410: why, by language; with cursor-gone: purged, epoch or scope, for programs to tell apart")
        @JsonInclude(Include.NON_NULL)
        @Nullable
        Object reason,

        @Schema(description = "With cursor-gone: where to read everything anew")
        @JsonInclude(Include.NON_NULL)
        @Nullable
        String resync) {

    /** The same problem under another status, as a part of an answer. */
    public Problem answeredWith(int status) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                code,
                requestId,
                errors,
                current,
                changedFields,
                deletedAt,
                reason,
                resync);
    }

    /** One fault, at a JSON pointer (RFC 6901) in the body, at a query parameter or at a header. */
    @Schema(name = "Fault")
    @JsonInclude(Include.NON_NULL)
    public record Fault(
            @Schema(examples = "/title/en") @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            @Schema(examples = "too-long") String code,

            @Schema(examples = "may have at most 300 characters")
            String detail,

            Map<String, Object> params) {

        public static Fault at(String pointer, String code, String detail) {
            return new Fault(pointer, null, null, code, detail, Map.of());
        }

        public static Fault parameter(String name, String code, String detail) {
            return new Fault(null, name, null, code, detail, Map.of());
        }

        public static Fault header(String name, String code, String detail) {
            return new Fault(null, null, name, code, detail, Map.of());
        }

        /** The same fault in a part of the body. */
        public Fault below(String part) {
            return new Fault(part + (pointer == null ? "" : pointer), null, null, code, detail, params);
        }

        /** The same fault with the values that its sentence speaks of, for programs. */
        public Fault with(Map<String, Object> params) {
            return new Fault(pointer, parameter, header, code, detail, params);
        }
    }

    /** That a record once was public and is not any more, or that a cursor cannot be continued. */
    record Gone(
            @Nullable Instant deletedAt,
            Object reason,
            @Nullable String resync) {}

    /** The version that a stale writer has to look at. */
    @Schema(name = "CurrentVersion")
    public record Current(long version, String etag, Instant updatedAt) {}
}
