package org.cooperationhub.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.Publication;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The agreement that a revision needs of its lead organisation or of one of its partner countries (N1 of the domain
 * sheet). A revision that is returned and passes again keeps the agreement of those whom no change since concerns, and
 * asks the others anew, with the same rows.
 */
@Entity
public class ApprovalKey extends PanacheEntityBase {
    static final String LEAD = "LEAD";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    public ProjectRevision revision;

    @Enumerated(EnumType.STRING)
    public Kind holderKind;

    /** LEAD, or the ISO 3166-1 alpha-2 code of the country. */
    public String holder;

    @Enumerated(EnumType.STRING)
    public KeyDecision decision = KeyDecision.PENDING;

    public @Nullable String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    public @Nullable Person decidedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_for")
    public @Nullable Organisation decidedFor;

    public @Nullable Instant decidedAt;

    /** When silence becomes agreement; null where it never does. */
    public @Nullable Instant dueAt;

    /** Number of the revision that was agreed to, where nothing that concerns the holder changed since. */
    public @Nullable Integer carriedFrom;

    /** SHA-256 of what the holder is asked to agree to; null for keys opened before this was kept. */
    public @Nullable String watched;

    public Instant openedAt;

    /** Whose agreement it is. */
    public enum Kind {
        LEAD,
        COUNTRY
    }

    static ApprovalKey of(ProjectRevision revision, String holder) {
        var key = new ApprovalKey();
        key.project = revision.project;
        key.revision = revision;
        key.holder = holder;
        key.holderKind = holder.equals(LEAD) ? Kind.LEAD : Kind.COUNTRY;
        return key;
    }

    /** True while the holder has to decide. */
    boolean open() {
        return decision == KeyDecision.PENDING && revision.publication == Publication.KEYS_PENDING;
    }

    /** Asks the holder, for the first time or anew. */
    void ask(Instant since, @Nullable Instant due) {
        decision = KeyDecision.PENDING;
        reason = null;
        decidedBy = null;
        decidedFor = null;
        decidedAt = null;
        carriedFrom = null;
        openedAt = since;
        dueAt = holderKind == Kind.COUNTRY ? due : null;
    }

    /** Takes over what the holder said to an earlier revision. */
    void carry(ApprovalKey earlier, Instant since) {
        decision = earlier.decision;
        reason = earlier.reason;
        decidedBy = earlier.decidedBy;
        decidedFor = earlier.decidedFor;
        decidedAt = earlier.decidedAt;
        carriedFrom = earlier.carriedFrom == null ? (Integer) earlier.revision.seq : earlier.carriedFrom;
        openedAt = since;
        dueAt = null;
    }

    /** 409 once the holder has decided. */
    void turn(Decision by, @Nullable String note, Person person, @Nullable Organisation organisation) {
        if (decision != KeyDecision.PENDING) throw Problems.wrongState(decision, by.ofKey());
        decision = by.ofKey();
        reason = note;
        decidedBy = person;
        decidedFor = organisation;
        decidedAt = Now.instant();
    }

    void fallSilent(Instant now) {
        decision = KeyDecision.SILENT;
        decidedAt = now;
    }

    boolean decidedBy(@Nullable UUID person) {
        return decidedBy != null && decidedBy.id.equals(person);
    }
}
