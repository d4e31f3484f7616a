package org.cooperationhub.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooperationhub.money.Money;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;
import org.cooperationhub.project.Benefit;
import org.cooperationhub.project.Confirmation;
import org.cooperationhub.project.ConsultedParty;
import org.cooperationhub.project.InKindContribution;
import org.cooperationhub.project.ProjectOrganisation;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.PublishedContent;
import org.cooperationhub.result.Reports;
import org.jspecify.annotations.Nullable;

/** Keeps the ledgers in step with what is published, in the same transaction. */
@ApplicationScoped
class TraceRows {
    @Inject
    EntityManager em;

    @Inject
    Organisations organisations;

    @Inject
    Reports reports;

    void renew(@Observes PublishedContent published) {
        var project = published.project();
        em.createQuery("delete from TraceEntry t where t.project = :project")
                .setParameter("project", project)
                .executeUpdate();
        var revision = project.publishedRevision;
        if (revision == null) return;
        var members = members(revision);
        var rows = new ArrayList<TraceEntry>();
        revision.consulted.forEach(each -> rows.add(consulted(each, members)));
        var confirmed = reports.confirmations(project, revision).stream()
                .map(Confirmation::part)
                .collect(Collectors.toSet());
        revision.organisations.stream()
                .filter(each -> each.contribution() != null)
                .forEach(each -> rows.add(money(each, members)));
        TransactionSums.of(revision).forEach(each -> rows.add(money(each, members)));
        revision.inKind.forEach(each -> rows.add(inKind(each, members, confirmed.contains(each.id()))));
        revision.benefits.forEach(each -> rows.add(benefit(each, members, confirmed.contains(each.id()))));
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).project = project;
            rows.get(i).position = i;
            rows.get(i).persist();
        }
    }

    private Map<String, Organisation> members(ProjectRevision revision) {
        var codes = new HashSet<String>();
        revision.consulted.forEach(each -> add(codes, each.organisation()));
        revision.organisations.forEach(each -> add(codes, each.organisation()));
        revision.inKind.forEach(each -> add(codes, each.organisation()));
        revision.benefits.forEach(each -> add(codes, each.organisation()));
        TransactionSums.of(revision).forEach(each -> add(codes, each.provider().organisation()));
        return organisations.byCodes(codes);
    }

    private static void add(Set<String> codes, @Nullable String code) {
        if (code != null) codes.add(code);
    }

    private static TraceEntry consulted(ConsultedParty from, Map<String, Organisation> members) {
        var row = party(Ledger.CONSULTED, from.organisation(), from.name(), from.actorType(), members);
        row.partId = from.id();
        if (from.country() != null) row.country = from.country();
        row.status = from.answeredOn() == null ? "ASKED" : "ANSWERED";
        row.firstDay = from.askedOn();
        row.lastDay = from.answeredOn();
        return row;
    }

    private static TraceEntry money(ProjectOrganisation from, Map<String, Organisation> members) {
        var row = party(Ledger.CONTRIBUTED, from.organisation(), from.name(), from.actorType(), members);
        row.kind = "MONEY";
        sum(row, from.contribution());
        return row;
    }

    private static TraceEntry money(TransactionSums from, Map<String, Organisation> members) {
        var provider = from.provider();
        var row = party(Ledger.CONTRIBUTED, provider.organisation(), provider.name(), null, members);
        row.kind = "MONEY";
        row.amount = from.amount();
        row.currency = provider.currency();
        row.firstDay = from.firstDay();
        row.lastDay = from.lastDay();
        return row;
    }

    private static TraceEntry inKind(InKindContribution from, Map<String, Organisation> members, boolean confirmed) {
        var row = party(Ledger.CONTRIBUTED, from.organisation(), from.name(), null, members);
        row.partId = from.id();
        row.kind = from.kind();
        row.status = confirmed ? "CONFIRMED" : from.status().name();
        row.quantity = from.quantity();
        row.unit = from.unit();
        sum(row, from.estimatedValue());
        row.firstDay = from.periodStart();
        row.lastDay = from.periodEnd();
        return row;
    }

    private static TraceEntry benefit(Benefit from, Map<String, Organisation> members, boolean confirmed) {
        var row = party(Ledger.BENEFITED, from.organisation(), null, null, members);
        row.partId = from.id();
        if (from.country() != null) row.country = from.country();
        row.group = from.group();
        row.kind = from.kind();
        row.status = confirmed ? "CONFIRMED" : "STATED";
        row.quantity = from.quantity();
        row.unit = from.unit();
        row.firstDay = from.periodStart();
        row.lastDay = from.periodEnd();
        row.evidence = from.evidence();
        return row;
    }

    private static TraceEntry party(
            Ledger ledger,
            @Nullable String code,
            @Nullable String name,
            @Nullable ActorType type,
            Map<String, Organisation> members) {
        var row = new TraceEntry();
        row.ledger = ledger;
        var member = code == null ? null : members.get(code);
        row.organisation = member;
        row.name = member == null ? name : null;
        row.actorType = member == null ? type : member.actorType;
        row.country = member == null ? null : member.country;
        return row;
    }

    private static void sum(TraceEntry row, @Nullable Money money) {
        if (money == null) return;
        row.amount = money.amount();
        row.currency = money.currency();
    }
}
