package org.cooperationhub.project;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation project: what member organisations do together to carry out proposals in some countries. Its content
 * stands in revisions: readers see the published one, its organisation works on the working one.
 */
@Entity
@EntityListeners(ChangeListener.class)
public class Project extends PanacheEntityBase implements Recorded {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation lead;

    @Enumerated(EnumType.STRING)
    public Publication publication = Publication.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable ProjectRevision workingRevision;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable ProjectRevision publishedRevision;

    /** What readers saw before the project was taken down; null while it is public or never was. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable ProjectRevision lastPublishedRevision;

    public @Nullable Instant unpublishedAt;

    /** Shown to everybody who asks for the project that was taken down, by language. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> unpublishedReason = Map.of();

    /** Number and version of the last discarded revision: the next one goes on from there. */
    public int discardedSeq;

    public long discardedVersion;

    public @Nullable String secondaryReportOf;
    public boolean countable = true;
    /**
     * The last publication that told of progress, approved value or confirmed receipt; freshness is counted from it.
     *
     * @see Progress
     */
    public @Nullable Instant lastProgressAt;

    public Instant createdAt;

    /** Rises with every state that readers see; the version of their entity tags and of the change feed. */
    public long publicVersion;

    public @Nullable Instant publicUpdatedAt;

    /** True in the transaction that changes what readers see; work on a draft is not announced to them. */
    @Transient
    private boolean publicChange;

    /** True in the transaction that puts another revision in the place of the working one. */
    @Transient
    private boolean draftChange;

    /** Of the document that readers get from this transaction on, as {@link Change} has it. */
    @Transient
    private @Nullable String contentHash;

    public ProjectRevision working() {
        return Objects.requireNonNull(workingRevision);
    }

    /** True while a new revision is prepared and readers still have the published one. */
    public boolean preparesAnother() {
        return publishedRevision != null && !publishedRevision.equals(working());
    }

    /**
     * The revision that may be written: the working one, or a new copy of it, to be persisted, once it is published.
     */
    ProjectRevision forEditing() {
        var working = working();
        if (working.publication != Publication.PUBLISHED) return working;
        return working.next();
    }

    /** Follows the working revision until the first publication; from then on it says what became of that. */
    void follow() {
        if (!publication.settled()) publication = working().publication;
    }

    /** Readers get the working revision from now on. */
    public void publish() {
        var shown = publishedRevision == null ? lastPublishedRevision : publishedRevision;
        if (Progress.between(shown, working())) lastProgressAt = Now.instant();
        working().moveTo(Publication.PUBLISHED);
        publishedRevision = working();
        publication = Publication.PUBLISHED;
        lastPublishedRevision = null;
        unpublishedAt = null;
        unpublishedReason = Map.of();
        publicChange = true;
    }

    /**
     * Takes the project away from readers. A revision on its way to publication goes back to its organisation; where
     * there is none, the next one starts, to be persisted: what was public once never changes.
     *
     * @param note the reason, for those who work on the revision
     */
    public ProjectRevision unpublish(Map<String, String> reason, String note) {
        var published = published();
        takeDown(reason);
        if (published.equals(working())) workingRevision = published.next();
        else if (working().publication.mayBecome(Publication.RETURNED))
            working().giveBack(note);
        published.moveTo(Publication.UNPUBLISHED);
        return working();
    }

    /** Puts the project away for good, and away from readers too. */
    public void archive(Map<String, String> reason) {
        var published = publishedRevision;
        if (published != null) takeDown(reason);
        working().moveTo(Publication.ARCHIVED);
        if (published != null && !published.equals(working())) published.moveTo(Publication.UNPUBLISHED);
        publication = Publication.ARCHIVED;
    }

    private void takeDown(Map<String, String> reason) {
        lastPublishedRevision = published();
        publishedRevision = null;
        publication = Publication.UNPUBLISHED;
        unpublishedAt = Now.instant();
        unpublishedReason = reason;
        publicChange = true;
    }

    private ProjectRevision published() {
        if (publishedRevision == null) throw Problems.wrongState(publication, Publication.UNPUBLISHED);
        return publishedRevision;
    }

    /** True while there is a published revision to go back to, and nobody was asked about the working one. */
    public boolean mayDiscard() {
        return preparesAnother() && working().publication.mayBecome(Publication.SUBMITTED);
    }

    /** Lets go of the working revision, which stays in the history, and returns to the published one. */
    void discard() {
        var discarded = working();
        if (!mayDiscard()) throw Problems.wrongState(discarded.publication, Publication.PUBLISHED);
        discarded.discardedAt = Now.instant();
        discardedSeq = discarded.seq;
        discardedVersion = discarded.version + 1;
        workingRevision = publishedRevision;
        draftChange = true;
    }

    /** What a reviewer makes of the record in sums; null leaves a value as it is, an empty text clears it. */
    public boolean curate(@Nullable Boolean countable, @Nullable String secondaryReportOf) {
        var counts = countable == null ? this.countable : countable;
        var repeats = secondaryReportOf == null ? this.secondaryReportOf : secondaryReportOf.strip();
        if (repeats != null && repeats.isEmpty()) repeats = null;
        if (counts == this.countable && Objects.equals(repeats, this.secondaryReportOf)) return false;
        this.countable = counts;
        this.secondaryReportOf = repeats;
        publicChange = publishedRevision != null;
        return publicChange;
    }

    /** One more state that readers see, or the end of it; to be rendered in the same transaction. */
    public void show() {
        var first = publicUpdatedAt == null && publishedRevision != null;
        publicVersion++;
        publicUpdatedAt = first ? published().updatedAt : Now.instant();
        publicChange = true;
    }

    /** @param hash of the document that was rendered, 32 hexadecimal digits */
    public void rendered(String hash) {
        contentHash = hash;
    }

    @Override
    public @Nullable Change change() {
        if (publicChange && publicVersion > 0)
            return new Change(
                    ResourceType.PROJECT,
                    id,
                    publicVersion,
                    publishedRevision == null,
                    Audience.PUBLIC,
                    lead.id,
                    publishedRevision == null ? null : contentHash);
        if (!draftChange) return null;
        // versions only rise, and the revision that it goes back to has a lower one: there is no draft until the next
        return new Change(ResourceType.PROJECT_DRAFT, id, discardedVersion, true, Audience.OWNER, lead.id);
    }
}
