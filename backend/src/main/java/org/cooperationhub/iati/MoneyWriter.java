package org.cooperationhub.iati;

import java.time.LocalDate;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.money.Money;
import org.cooperationhub.project.ProjectDocument;
import org.cooperationhub.project.ProjectView;
import org.cooperationhub.project.Transaction;
import org.jspecify.annotations.Nullable;

/** Budgets, transactions, documents and other activities. */
final class MoneyWriter {
    private final XmlOut out;
    private final String hub;
    private final Map<String, Member> members;

    MoneyWriter(XmlOut out, String hub, Map<String, Member> members) {
        this.out = out;
        this.hub = hub;
        this.members = members;
    }

    void budgets(ProjectView of) throws XMLStreamException {
        for (var each : of.budgets())
            out.element("budget", () -> {
                out.attribute("type", each.type());
                out.attribute("status", each.status());
                out.hub("id", each.id());
                day("period-start", each.periodStart());
                day("period-end", each.periodEnd());
                value(each.value(), each.valueDate());
            });
    }

    private void day(String name, LocalDate day) throws XMLStreamException {
        out.element(name, () -> out.attribute("iso-date", day));
    }

    private void value(Money sum, LocalDate on) throws XMLStreamException {
        out.element("value", () -> {
            out.attribute("currency", sum.currency());
            out.attribute("value-date", on);
            out.text(sum.amount().toPlainString());
        });
    }

    void transactions(ProjectView of) throws XMLStreamException {
        for (var each : of.transactions()) out.element("transaction", () -> transaction(each, of.originalLanguage()));
    }

    private void transaction(Transaction of, String first) throws XMLStreamException {
        out.attribute("ref", of.providerReference());
        out.hub("id", of.id());
        out.code("transaction-type", of.type());
        day("transaction-date", of.date());
        value(of.value(), of.valueDate());
        out.texts("description", of.description(), first);
        party("provider-org", of.providerOrganisation(), of.providerName(), first);
        party("receiver-org", of.receiverOrganisation(), of.receiverName(), first);
        out.code("flow-type", of.flowType());
        out.code("finance-type", of.financeType());
    }

    private void party(String element, @Nullable String code, @Nullable String name, String first)
            throws XMLStreamException {
        if (code == null && name == null) return;
        out.element(element, () -> {
            out.attribute("ref", code);
            out.hub("organisation", code);
            var member = code == null ? null : members.get(code);
            if (member != null) out.narratives(member.name(), first);
            else out.narrative(name);
        });
    }

    void documents(ProjectView of) throws XMLStreamException {
        for (var each : of.documents())
            if (each.visibility() == ProjectDocument.Visibility.PUBLIC)
                out.element("document-link", () -> document(each, of));
    }

    private void document(ProjectDocument of, ProjectView project) throws XMLStreamException {
        var file = of.file();
        @Nullable StoredFileView stored = file == null ? null : project.files().get(file);
        var known = of.format() == null && stored != null ? stored.format() : of.format();
        out.attribute("format", known == null ? "text/html" : known);
        out.attribute("url", file == null ? of.url() : hub + "/api/v1/projects/" + project.id() + "/files/" + file);
        out.hub("id", of.id());
        if (of.format() == null) out.hub("derived", "format");
        if (file != null) {
            out.hub("file", file);
            out.hub("url", of.url());
        }
        out.texts("title", of.title(), project.originalLanguage());
        out.code("category", of.category());
        out.code("language", of.language());
        if (of.documentDate() != null) day("document-date", of.documentDate());
    }

    /** A project of the hub by the identifier that its own activity has. */
    void related(ProjectView of) throws XMLStreamException {
        for (var each : of.relatedProjects())
            out.element("related-activity", () -> {
                var code = each.project();
                var number = code.lastIndexOf('-');
                var here = code.matches("[A-Z][A-Z0-9-]*-[0-9]+");
                out.attribute("ref", here ? ActivityWriter.identifier(code.substring(0, number), code) : code);
                out.attribute("type", each.type());
            });
    }
}
