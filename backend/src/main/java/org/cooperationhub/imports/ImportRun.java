package org.cooperationhub.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.source.SourceSystem;
import org.jspecify.annotations.Nullable;

/** A file that was sent to be written through a source. Workers move it on with statements of their own. */
@Entity
public class ImportRun extends PanacheEntityBase {
    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_system")
    public SourceSystem source;

    public @Nullable UUID personId;
    public String clientKey;

    @Basic(fetch = FetchType.LAZY)
    public String mandate;

    public String requestId;
    public String language;

    @Enumerated(EnumType.STRING)
    public ImportFormat format;

    public @Nullable String name;
    public long size;
    public String sha256;
    public boolean dryRun;
    public boolean skipInvalid;

    @Basic(fetch = FetchType.LAZY)
    public String mapping;

    @Enumerated(EnumType.STRING)
    public ImportState state = ImportState.QUEUED;

    public int run = 1;
    public @Nullable Integer total;
    public int position;
    public String tally = ImportJson.NO_TALLY;

    @Basic(fetch = FetchType.LAZY)
    public @Nullable String preview;

    public @Nullable String problem;
    public @Nullable String syncCursor;
    public byte @Nullable [] holder;
    public @Nullable Instant leaseUntil;
    public int attempts;
    public Instant createdAt;
    public @Nullable Instant startedAt;
    public @Nullable Instant finishedAt;

    /** From the first row on again, as a run of its own. */
    void again(boolean rehearsal) {
        run++;
        dryRun = rehearsal;
        state = ImportState.QUEUED;
        position = 0;
        tally = ImportJson.NO_TALLY;
        problem = null;
        syncCursor = null;
        holder = null;
        // it waits from now on, behind those that wait already
        leaseUntil = Now.instant();
        attempts = 0;
        startedAt = null;
        finishedAt = null;
    }
}
