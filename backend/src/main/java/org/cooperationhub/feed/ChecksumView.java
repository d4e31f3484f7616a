package org.cooperationhub.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a complete copy comes to. */
@Schema(name = "ChangesChecksum")
public record ChecksumView(
        @Schema(description = "The kinds of resources that it is of", examples = "project")
        List<String> types,

        @Schema(description = "Live resources") long count,

        @Schema(description = "16 hexadecimal digits", examples = "5f0c9b7e1a2d4c3b")
        String checksum,

        @Schema(description = "The position that it holds for; written alike at every page that ends there")
        String cursor) {}
