package org.cooperationhub.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.project.Confirmation;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.ReportedValue;

/** Every query on value reports, locks and receipts. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<ValueReport, UUID> {
    private static final Sort<ValueReport> BY_ID = new Sort<>(
            "v.createdAt", false, each -> each.createdAt.toString(), java.time.Instant::parse, "v.id", each -> each.id);

    @Inject
    Cursors cursors;

    @Inject
    Caller caller;

    Page<ReportView> page(Project project, ReportFilter filter) {
        var locked = locked(project);
        return new Listing<>(ValueReport.class, "v", "ValueReport v")
                .where("v.project.id = :project", "project", project.id)
                .where("v.periodId in :periods", "periods", ids("period", filter.period))
                .where("v.indicatorId in :indicators", "indicators", ids("indicator", filter.indicator))
                .where("v.state in :states", "states", Filters.members(ReportState.class, "state", filter.state))
                .page(getEntityManager(), cursors, filter, BY_ID, "reports")
                .map(each -> view(project, each, locked.contains(each.periodId)));
    }

    private static @org.jspecify.annotations.Nullable List<UUID> ids(
            String parameter, @org.jspecify.annotations.Nullable String list) {
        var codes = Filters.codes(parameter, list);
        if (codes == null) return null;
        try {
            return codes.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException wrong) {
            throw Problems.invalidParameter(parameter, "not-an-id");
        }
    }

    /** A report of this project; 404 if there is none. */
    ValueReport of(Project project, UUID id) {
        return find("project = ?1 and id = ?2", project, id)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** True while a report of the period is a draft, pending or returned. */
    boolean inWork(Project project, UUID period) {
        return count(
                        "project = ?1 and periodId = ?2 and state in ?3",
                        project,
                        period,
                        List.of(ReportState.DRAFT, ReportState.PENDING, ReportState.RETURNED))
                > 0;
    }

    Optional<ValueReport> approvedOf(Project project, UUID period) {
        return find("project = ?1 and periodId = ?2 and state = ?3", project, period, ReportState.APPROVED)
                .firstResultOptional();
    }

    ReportView view(Project project, ValueReport report) {
        return view(project, report, isLocked(project, report.periodId));
    }

    private ReportView view(Project project, ValueReport report, boolean locked) {
        var may = new ArrayList<ReportView.Step>();
        var reports = caller.mayIn(Action.REPORT_VALUES, project.lead.id, project.id);
        if (!locked && reports && report.state.editable()) {
            may.add(ReportView.Step.EDIT);
            may.add(ReportView.Step.SUBMIT);
        }
        if (!locked && reports && report.state == ReportState.PENDING) may.add(ReportView.Step.WITHDRAW);
        var own = report.submittedBy != null && report.submittedBy.id.equals(caller.personId());
        if (!locked
                && !own
                && report.state == ReportState.PENDING
                && caller.may(Action.APPROVE_VALUES, project.lead.id)) may.add(ReportView.Step.REVIEW);
        return ReportView.of(report, locked, may);
    }

    boolean isLocked(Project project, UUID period) {
        return PeriodLock.count("project = ?1 and periodId = ?2", project, period) > 0;
    }

    Set<UUID> locked(Project project) {
        return new HashSet<>(getEntityManager()
                .createQuery("select l.periodId from PeriodLock l where l.project = :project", UUID.class)
                .setParameter("project", project)
                .getResultList());
    }

    /** A locked period refuses all. */
    void refuseLocked(Project project, UUID period) {
        if (isLocked(project, period)) throw Problems.wrongState("period-locked");
    }

    /**
     * The approved values of a project as readers of this revision see them, with locks: only those of indicators and
     * periods that the revision has. Others were measured for a revision that nobody agreed to yet.
     */
    public List<ReportedValue> approved(Project project, ProjectRevision published) {
        var locked = locked(project);
        var indicators = MeasuredPeriod.indicators(published);
        return list("project = ?1 and state = ?2 order by id", project, ReportState.APPROVED).stream()
                .filter(each -> each.indicatorId.equals(indicators.get(each.periodId)))
                .map(each -> new ReportedValue(
                        each.indicatorId,
                        each.periodId,
                        Decimals.plain(each.value),
                        Decimals.plain(each.numerator),
                        Decimals.plain(each.denominator),
                        each.narrative,
                        each.disaggregation,
                        each.notAvailableReason,
                        each.evidence,
                        locked.contains(each.periodId),
                        Objects.requireNonNull(each.reviewedAt)))
                .toList();
    }

    /** What receivers confirmed of a revision. A part that changed since it was confirmed is not confirmed any more. */
    public List<Confirmation> confirmations(Project project, ProjectRevision published) {
        var parts = ReceivedPart.of(published);
        return getEntityManager()
                .createQuery(
                        "select r from ProjectReceipt r join fetch r.organisation where r.project = :project order by r.id",
                        ProjectReceipt.class)
                .setParameter("project", project)
                .getResultStream()
                .filter(each -> {
                    var part = parts.get(each.partId);
                    return part != null && part.hash().equals(each.partHash);
                })
                .map(each -> new Confirmation(each.partId, each.organisation.code, each.confirmedAt))
                .toList();
    }

    /** Approved values by period. */
    Map<UUID, ReportedValue> byPeriod(Project project, ProjectRevision published) {
        var result = new HashMap<UUID, ReportedValue>();
        approved(project, published).forEach(each -> result.put(each.period(), each));
        return result;
    }
}
