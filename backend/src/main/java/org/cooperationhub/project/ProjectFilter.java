package org.cooperationhub.project;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which projects: a comma means or, another name means and. */
public class ProjectFilter {
    @RestQuery
    @Parameter(description = "ISO 3166-1 alpha-2 codes, comma-separated")
    public @Nullable String country;

    @RestQuery
    @Parameter(description = "Codes of proposals, comma-separated, such as CN-AF-2021/7")
    public @Nullable String proposal;

    @RestQuery
    @Parameter(description = "Codes of initiatives, comma-separated")
    public @Nullable String initiative;

    @RestQuery
    @Parameter(description = "Codes of lead organisations, comma-separated")
    public @Nullable String organisation;

    @RestQuery
    @Parameter(description = "IATI ActivityStatus, comma-separated")
    public @Nullable String activityStatus;

    @RestQuery
    @Parameter(description = "Words of the title, in any language, or the code")
    public @Nullable String q;
}
