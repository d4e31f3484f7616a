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
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.UuidGenerator;
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

    public @Nullable String secondaryReportOf;
    public boolean countable = true;
    public @Nullable Instant lastProgressAt;
    public Instant createdAt;

    /** Rises with every state that readers see; the version of their entity tags and of the change feed. */
    public long publicVersion;

    public @Nullable Instant publicUpdatedAt;

    /** True in the transaction that changes what readers see; work on a draft is not announced to them. */
    @Transient
    private boolean publicChange;

    ProjectRevision working() {
        return Objects.requireNonNull(workingRevision);
    }

    /**
     * The revision that may be written: the working one, or a new copy of it, to be persisted, once it is published.
     */
    ProjectRevision forEditing() {
        var working = working();
        if (working.publication != Publication.PUBLISHED) return working;
        return working.next();
    }

    /** Follows the working revision until the first publication, and stays PUBLISHED from then on. */
    void follow() {
        if (publishedRevision == null) publication = working().publication;
    }

    void publish() {
        publishedRevision = working();
        publication = Publication.PUBLISHED;
        lastProgressAt = Now.instant();
        publicChange = true;
    }

    /** One more state that readers see, or the end of it; to be rendered in the same transaction. */
    public void show() {
        var first = publicUpdatedAt == null && publishedRevision != null;
        publicVersion++;
        publicUpdatedAt = first ? Objects.requireNonNull(publishedRevision).updatedAt : Now.instant();
        publicChange = true;
    }

    @Override
    public @Nullable Change change() {
        if (publicVersion == 0 || !publicChange) return null;
        return new Change(ResourceType.PROJECT, id, publicVersion, publishedRevision == null, Audience.PUBLIC, lead.id);
    }
}
