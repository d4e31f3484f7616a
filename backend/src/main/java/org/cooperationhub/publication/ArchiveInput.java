package org.cooperationhub.publication;

import java.util.Map;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a project is put away. */
@Schema(name = "ArchiveInput")
public record ArchiveInput(
        @Schema(
                description =
                        "By language; needed while the project is public, and shown to everybody who asks for it afterwards")
        @Texts(max = 2000)
        @Nullable
        Map<String, String> reason) {}
