package org.cooperationhub.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Representation;
import org.cooperationhub.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A system of a partner. */
@Schema(name = "SourceSystem")
public record SourceView(
        long version,
        @Schema(examples = "demo-partner") String key,
        OrganisationRef organisation,
        String name,
        boolean trusted,
        boolean twoWay,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Since when nothing can be written through it; null while it is active") @Nullable
        Instant deactivatedAt,

        @Schema(description = "What the caller may do now") List<Step> may)
        implements Representation {

    /** What a caller may do with a source. */
    @Schema(name = "SourceStep")
    public enum Step {
        EDIT,
        TRUST,
        DEACTIVATE,
        ACTIVATE
    }

    static SourceView of(SourceSystem from, Caller caller) {
        return new SourceView(
                from.version,
                from.key,
                OrganisationRef.of(from.organisation),
                from.name,
                from.trusted,
                from.twoWay,
                from.createdAt,
                from.updatedAt,
                from.deactivatedAt,
                steps(from, caller));
    }

    private static List<Step> steps(SourceSystem of, Caller caller) {
        if (!caller.may(Action.MANAGE_SOURCES, of.organisation.id)) return List.of();
        var may = new ArrayList<>(List.of(Step.EDIT, of.deactivatedAt == null ? Step.DEACTIVATE : Step.ACTIVATE));
        if (caller.mayEverywhere(Action.TRUST_SOURCE)) may.add(Step.TRUST);
        return may;
    }

    @Override
    public String address() {
        return "/sources/" + key;
    }
}
