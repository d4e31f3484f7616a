package org.cooperationhub.initiative;

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
import org.cooperationhub.account.Person;
import org.cooperationhub.officialtext.Provenance;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A text, or a part of one, byte for byte as it came. Once CURRENT it never changes; a later one supersedes it. */
@Entity
public class TextVersion extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Initiative initiative;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Proposal proposal;

    @Enumerated(EnumType.STRING)
    public Target target;

    public int seq;
    public String lang;
    /** Loaded only where the bytes themselves are asked for. */
    @Basic(fetch = FetchType.LAZY)
    public byte[] body;

    public int size;
    public String sha256;

    @Enumerated(EnumType.STRING)
    public Status status;

    @Enumerated(EnumType.STRING)
    public Provenance provenance;

    public @Nullable String fileName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "imported_by")
    public @Nullable Person importedBy;

    public Instant importedAt;

    /** What the bytes are: the whole document, or the part of it that belongs to a proposal. */
    public enum Target {
        INITIATIVE,
        PREAMBLE,
        PROPOSAL,
        CLOSING
    }

    public enum Status {
        DRAFT,
        CURRENT,
        SUPERSEDED
    }
}
