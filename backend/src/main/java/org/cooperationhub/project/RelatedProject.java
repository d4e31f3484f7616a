package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another project and how it is related. */
@Embeddable
@Schema(name = "RelatedProject")
public record RelatedProject(
        @Schema(
                description = "IATI RelatedActivityType: 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party",
                examples = "1")
        @NotNull
        String type,

        @Schema(description = "Code of a project here, or an IATI identifier", examples = "DEMO-KE-1")
        @PlainText
        @NotNull
        @Size(min = 1, max = 200)
        String project) {}
