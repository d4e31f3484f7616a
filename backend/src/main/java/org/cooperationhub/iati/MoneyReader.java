package org.cooperationhub.iati;

import static org.cooperationhub.iati.ActivityReader.list;
import static org.cooperationhub.iati.ActivityReader.money;
import static org.cooperationhub.iati.IatiFinding.Code.ASSUMED;
import static org.cooperationhub.iati.IatiFinding.Code.MISSING;
import static org.cooperationhub.iati.Values.JSON;
import static org.cooperationhub.iati.Values.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Budgets, transactions, documents and other activities. */
final class MoneyReader {
    /** The identifier of a project of the hub: its lead's code and its own. */
    private static final Pattern HERE = Pattern.compile("^([A-Z][A-Z0-9-]*)-(\\1-[0-9]+)$");

    private final Node activity;
    private final Values values;
    private final ObjectNode input;
    private final Predicate<String> members;
    private final @Nullable String currency;
    private final @Nullable String flow;
    private final @Nullable String finance;

    MoneyReader(Node activity, Values values, ObjectNode input, Predicate<String> members) {
        this.activity = activity;
        this.values = values;
        this.input = input;
        this.members = members;
        this.currency = activity.attribute("default-currency");
        this.flow = activity.of("default-flow-type", "code");
        this.finance = activity.of("default-finance-type", "code");
    }

    void read() {
        for (var each : activity.all("budget")) add("budgets", each, budget(each));
        for (var each : activity.all("transaction")) add("transactions", each, transaction(each));
        for (var each : activity.all("document-link")) add("documents", each, document(each));
        for (var each : activity.all("related-activity")) add("relatedProjects", each, related(each));
    }

    private void add(String list, Node from, @Nullable ObjectNode part) {
        if (part == null) from.leave();
        else list(input, list).add(part);
    }

    private @Nullable ObjectNode budget(Node of) {
        var budget = JSON.objectNode();
        Values.id(of, budget);
        put(budget, "type", of.attribute("type"));
        put(budget, "status", of.attribute("status"));
        var start = day(of, "period-start", "budget");
        var end = day(of, "period-end", "budget");
        if (start == null || end == null) return missing("budget/period-start");
        put(budget, "periodStart", start);
        put(budget, "periodEnd", end);
        return valued(of, budget, "budget", start) ? budget : null;
    }

    private @Nullable LocalDate day(Node of, String child, String path) {
        return values.day(of.of(child, "iso-date"), path + "/" + child + "/@iso-date");
    }

    private @Nullable ObjectNode missing(String path) {
        values.found(MISSING, path, "");
        return null;
    }

    /** False without a sum: then the part cannot be kept. */
    private boolean valued(Node of, ObjectNode to, String path, LocalDate otherwise) {
        var value = of.one("value");
        var amount = value == null ? null : values.number(value.text().replace(",", ""), path + "/value", 2);
        var told = value == null ? null : value.attribute("currency");
        var unit = told == null ? currency : told;
        if (value == null || amount == null || unit == null) {
            missing(path + (amount == null ? "/value" : "/value/@currency"));
            return false;
        }
        to.set("value", money(amount, unit));
        var on = values.day(value.attribute("value-date"), path + "/value/@value-date");
        if (on == null) values.found(ASSUMED, path + "/value/@value-date", otherwise.toString());
        put(to, "valueDate", on == null ? otherwise : on);
        return true;
    }

    private @Nullable ObjectNode transaction(Node of) {
        var transaction = JSON.objectNode();
        Values.id(of, transaction);
        var type = of.of("transaction-type", "code");
        var date = day(of, "transaction-date", "transaction");
        if (type == null || date == null) return missing("transaction/transaction-date");
        put(transaction, "type", type);
        put(transaction, "date", date);
        if (!valued(of, transaction, "transaction", date)) return null;
        party(of, "provider-org", transaction, "provider");
        party(of, "receiver-org", transaction, "receiver");
        put(transaction, "providerReference", values.plainOrNull(of.attribute("ref"), "transaction/@ref", 100));
        put(transaction, "description", values.texts(of.one("description"), "transaction/description", 1000));
        var ownFlow = of.of("flow-type", "code");
        var ownFinance = of.of("finance-type", "code");
        put(transaction, "flowType", ownFlow == null ? flow : ownFlow);
        put(transaction, "financeType", ownFinance == null ? finance : ownFinance);
        return transaction;
    }

    private void party(Node of, String child, ObjectNode to, String member) {
        var party = of.one(child);
        if (party == null) return;
        var own = party.attribute("hub:organisation");
        var ref = party.peek("ref");
        var code = own != null ? own : ref != null && members.test(ref) ? ref : null;
        if (code != null) {
            party.attribute("ref");
            party.all("narrative").forEach(Node::takeWhole);
            put(to, member + "Organisation", code);
            return;
        }
        var name = values.name(party, "transaction/" + child, 300);
        // an identifier alone stands for the name, and beside a name it is reported
        put(to, member + "Name", name == null ? values.plainOrNull(party.attribute("ref"), child, 300) : name);
    }

    private @Nullable ObjectNode document(Node of) {
        var document = JSON.objectNode();
        Values.id(of, document);
        var category = category(of);
        if (category == null) return missing("document-link/category");
        put(document, "category", category);
        var title = values.texts(of.one("title"), "document-link/title", 300);
        if (title.isEmpty()) return missing("document-link/title");
        put(document, "title", title);
        put(document, "language", of.of("language", "code"));
        var file = of.attribute("hub:file");
        var url = of.attribute("url");
        put(document, "file", file);
        put(document, "url", file == null ? url : of.attribute("hub:url"));
        var format = of.attribute("format");
        if (of.attribute("hub:derived") == null)
            put(document, "format", values.plainOrNull(format, "document-link/@format", 100));
        put(document, "documentDate", day(of, "document-date", "document-link"));
        return document;
    }

    private static @Nullable String category(Node of) {
        var code = of.of("category", "code");
        return code == null ? of.attribute("category") : code;
    }

    private @Nullable ObjectNode related(Node of) {
        var ref = of.attribute("ref");
        var type = of.attribute("type");
        if (ref == null || type == null) return missing("related-activity/@ref");
        var related = JSON.objectNode();
        put(related, "type", Objects.requireNonNull(type));
        put(related, "project", values.plain(HERE.matcher(ref).replaceFirst("$2"), "related-activity/@ref", 200));
        return related;
    }
}
