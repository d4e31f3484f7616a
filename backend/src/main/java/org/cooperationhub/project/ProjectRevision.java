package org.cooperationhub.project;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Person;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The content of a project at one stage of its life. A published revision never changes. */
@Entity
@EntityListeners(ChangeListener.class)
public class ProjectRevision extends PanacheEntityBase implements Recorded {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Project project;

    public int seq;

    @Enumerated(EnumType.STRING)
    public Publication publication = Publication.DRAFT;

    public String originalLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText title = LocalText.EMPTY;

    public String sortTitle;
    public String searchText;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText summary = LocalText.EMPTY;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText description = LocalText.EMPTY;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText objectives = LocalText.EMPTY;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText targetGroups = LocalText.EMPTY;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText otherDescription = LocalText.EMPTY;

    public String activityStatus;
    public @Nullable String scopeLevel;
    public @Nullable String collaborationType;
    public @Nullable LocalDate plannedStart;

    @Enumerated(EnumType.STRING)
    public DatePrecision plannedStartPrecision = DatePrecision.DAY;

    public @Nullable LocalDate actualStart;

    @Enumerated(EnumType.STRING)
    public DatePrecision actualStartPrecision = DatePrecision.DAY;

    public @Nullable LocalDate plannedEnd;

    @Enumerated(EnumType.STRING)
    public DatePrecision plannedEndPrecision = DatePrecision.DAY;

    public @Nullable LocalDate actualEnd;

    @Enumerated(EnumType.STRING)
    public DatePrecision actualEndPrecision = DatePrecision.DAY;

    @ElementCollection
    @CollectionTable(name = "project_revision_country", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectCountry> countries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_proposal", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectProposal> proposals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_organisation", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectOrganisation> organisations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_location", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectLocation> locations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_sector", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectSector> sectors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_sdg", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectSdg> sdgs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_marker", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectMarker> markers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_group", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectGroup> groups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_budget", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<Budget> budgets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_transaction", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<Transaction> transactions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_in_kind", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<InKindContribution> inKind = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_benefit", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<Benefit> benefits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_result", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ResultRow> results = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_indicator", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<IndicatorRow> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_period", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<PeriodRow> periods = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_milestone", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_document", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ProjectDocument> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_source", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<Source> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_related", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<RelatedProject> relatedProjects = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_revision_consulted", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    public List<ConsultedParty> consulted = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> noBenefitReason = Map.of();

    @Embedded
    public @Nullable Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_for")
    public @Nullable Organisation authorFor;

    /** Number of the revision that this one brought back. */
    public @Nullable Integer restoredFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by")
    public @Nullable Person submittedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_for")
    public @Nullable Organisation submittedFor;

    public @Nullable Instant submittedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewed_by")
    public @Nullable Person reviewedBy;

    public @Nullable Instant reviewedAt;
    public @Nullable String reviewNote;

    /** The version at which each member last changed. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Long> fieldVersions = new HashMap<>();

    public Instant updatedAt;

    /** When it came to the state it is in. */
    public Instant stateSince = Now.instant();

    /** When its organisation let go of it; null for all others. */
    public @Nullable Instant discardedAt;

    public void submit(Caller by) {
        moveTo(Publication.SUBMITTED);
        submittedBy = by.person();
        submittedFor = project.lead;
        submittedAt = Now.instant();
        reviewNote = null;
    }

    public void withdraw() {
        moveTo(Publication.DRAFT);
        submittedAt = null;
    }

    public boolean submittedBy(@Nullable UUID person) {
        return submittedBy != null && submittedBy.id.equals(person);
    }

    /** Nobody reviews what they, or an organisation of theirs, submitted. */
    public boolean ofReviewer(Caller reviewer, @Nullable UUID person) {
        return reviewer.belongsTo(project.lead)
                || (submittedFor != null && reviewer.belongsTo(submittedFor))
                || submittedBy(person);
    }

    /** A reviewer lets it pass: now the holders of its keys decide. */
    public void pass(Person reviewer, @Nullable String note) {
        moveTo(Publication.KEYS_PENDING);
        reviewedBy = reviewer;
        reviewedAt = updatedAt;
        reviewNote = note;
    }

    /** Back to its organisation, with what to mend. */
    public void giveBack(String note) {
        moveTo(Publication.RETURNED);
        reviewNote = note;
    }

    void moveTo(Publication next) {
        if (!publication.mayBecome(next)) throw Problems.wrongState(publication, next);
        publication = next;
        fieldVersions = new HashMap<>(fieldVersions);
        fieldVersions.put("publication", version + 1);
        updatedAt = Now.instant();
        stateSince = updatedAt;
        project.follow();
    }

    /** The members of the content that were written since that earlier revision, by name; none where there is none. */
    public List<String> changedSince(@Nullable ProjectRevision earlier) {
        if (earlier == null || equals(earlier)) return List.of();
        return fieldVersions.entrySet().stream()
                .filter(each -> !each.getKey().equals("publication") && each.getValue() > earlier.version)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** A draft with the same content; its version goes on from this one, so that entity tags never repeat. */
    public ProjectRevision next() {
        var next = new ProjectRevision();
        next.project = project;
        next.version = Math.max(version, project.discardedVersion) + 1;
        next.seq = Math.max(seq, project.discardedSeq) + 1;
        next.fieldVersions = new HashMap<>(fieldVersions);
        next.fieldVersions.put("publication", next.version);
        next.updatedAt = Now.instant();
        ProjectContent.copy(this, next);
        return next;
    }

    @Override
    public @Nullable Change change() {
        if (!Objects.equals(project.workingRevision, this)) return null;
        return new Change(ResourceType.PROJECT_DRAFT, project.id, version, false, Audience.OWNER, project.lead.id);
    }
}
