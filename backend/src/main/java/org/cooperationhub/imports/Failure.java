package org.cooperationhub.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an import failed as a whole. */
@Schema(name = "ImportFailure")
public record Failure(
        @Schema(description = "For programs; others may appear", examples = "malformed-csv")
        String code,

        @Schema(description = "Of the file, from 1; null where it is not known", examples = "17") @Nullable
        Long line,

        @Schema(examples = "Line 17 begins a cell whose quotation mark is never closed.")
        String detail) {}
