package org.cooperationhub.common;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of one language of a text. */
@Schema(name = "TextInfo", description = "Kind of the text in one language, and whether its original changed since")
public record TextInfo(TextKind kind, boolean outdated) {}
