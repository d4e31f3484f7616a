package org.cooperationhub.common;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id that a source system has for a record. */
@Schema(name = "ExternalRef")
public record ExternalReference(
        @Schema(description = "Key of the source", examples = "demo-partner")
        String source,

        @Schema(examples = "NL-KVK-1/42") String externalId) {}
