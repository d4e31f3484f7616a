package org.cooperationhub.trace;

import java.time.Instant;
import java.util.List;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.project.Freshness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The trace in sum: the three lights, and which kinds of actors took part. */
@Schema(name = "Trace")
public record TraceView(
        @Schema(description = "Countable published projects that this counts")
        long projects,

        List<Light> lights,
        List<Actor> balance,

        @Schema(description = "Of a project; null for a proposal and for a closed project") @Nullable
        Freshness freshness,

        @Schema(description = "Of a project; null for a proposal") @Nullable
        Instant lastProgressAt) {

    /**
     * One of the three lights; lit as soon as there is an entry.
     *
     * @param completed answers, delivered or confirmed contributions, confirmed benefits
     * @param projects projects with at least one entry
     */
    @Schema(name = "TraceLight")
    public record Light(Ledger ledger, boolean lit, long entries, long completed, long projects) {}

    /**
     * A kind of actor that the initiatives call on.
     *
     * @param addressed true if an initiative in question calls on this kind
     * @param missing true if it is called on and took no part
     */
    @Schema(name = "ActorBalance")
    public record Actor(
            ActorType actorType,
            boolean addressed,
            long consulted,
            long contributed,
            long benefited,
            boolean missing) {}
}
