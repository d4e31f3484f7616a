package org.cooperationhub.iati;

import static org.cooperationhub.iati.IatiFinding.Code.MISSING;
import static org.cooperationhub.iati.IatiFinding.Code.REPORTED_ELSEWHERE;
import static org.cooperationhub.iati.Values.JSON;
import static org.cooperationhub.iati.Values.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes of one activity what a client would write of the project, and reports everything that is not kept. */
final class ActivityReader {
    private static final Map<String, String> ROLES =
            Map.of("Funding", "1", "Accountable", "2", "Extending", "3", "Implementing", "4");
    private static final List<String> LISTS = List.of(
            "countries",
            "proposals",
            "organisations",
            "locations",
            "sectors",
            "sdgs",
            "markers",
            "groups",
            "budgets",
            "transactions",
            "results",
            "documents",
            "relatedProjects");
    private final Node activity;
    private final Predicate<String> members;
    private final IatiFindings findings = new IatiFindings();
    private final Values values;
    private final ObjectNode input = JSON.objectNode();

    ActivityReader(Node activity, Predicate<String> members) {
        this.activity = activity;
        this.members = members;
        this.values = new Values(findings, activity);
    }

    ReadActivity read() {
        var identifier = activity.one("iati-identifier");
        var reporter = activity.one("reporting-org");
        var told = identifier == null ? "" : values.plain(identifier.text(), "iati-identifier", 200);
        var ref = reporter == null ? null : reporter.attribute("ref");
        var secondary = reporter != null && isTrue(reporter.attribute("secondary-reporter"));
        if (reporter != null) reporter(reporter, ref);
        activity.attribute("last-updated-datetime");
        var own = Values.uuid(activity.attribute("hub:id"));
        var version = values.number(activity.attribute("hub:version"), "@hub:version", 0);
        texts();
        put(input, "activityStatus", activity.of("activity-status", "code"));
        put(input, "scopeLevel", activity.of("activity-scope", "code"));
        put(input, "collaborationType", activity.of("collaboration-type", "code"));
        new DateReader(activity, values, input).read();
        organisations();
        new PlaceReader(activity, values, input).read();
        new MoneyReader(activity, values, input, members).read();
        new ResultReader(values).read(activity, input);
        if (own != null) ours();
        findings.leftovers(activity, "");
        return new ReadActivity(
                told,
                ref,
                secondary,
                own,
                version == null ? null : version.longValue(),
                input,
                findings.all(),
                NodeText.of(activity));
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    /** The hub knows its own members' names and types. */
    private void reporter(Node reporter, @Nullable String ref) {
        if (ref == null || !members.test(ref)) return;
        reporter.takeWhole();
        input.put("lead", ref);
    }

    /** Empty lists of a project that the hub wrote are empty, not untold; those that were left out stay as they are. */
    private void ours() {
        for (var each : LISTS) if (!input.has(each)) input.putArray(each);
        for (var each : activity.all("hub:left-out")) {
            var member = each.attribute("member");
            if (member != null) input.remove(member);
        }
        for (var each : List.of("summary", "description", "objectives", "targetGroups", "otherDescription"))
            if (!input.has(each)) input.putObject(each);
        for (var each :
                List.of("scopeLevel", "collaborationType", "plannedStart", "actualStart", "plannedEnd", "actualEnd"))
            if (!input.has(each)) input.putNull(each);
        activity.all("other-identifier", each -> "A1".equals(each.peek("type"))).forEach(Node::takeWhole);
    }

    private void texts() {
        var title = values.texts(activity.one("title"), "title", 300);
        put(input, "title", title);
        var byMember = new LinkedHashMap<String, Map<String, String>>();
        for (var each : activity.all("description")) {
            var member = member(each);
            if (member.equals("derived")) {
                each.takeWhole();
                continue;
            }
            var texts = values.texts(each, "description", member.equals("summary") ? 1000 : 10_000);
            byMember.merge(member, texts, this::joined);
        }
        byMember.forEach((member, texts) -> put(input, member, texts));
        var language = values.language();
        if (language != null && title.containsKey(language)) input.put("originalLanguage", language);
        else if (!title.isEmpty())
            input.put(
                    "originalLanguage",
                    title.containsKey("en") ? "en" : title.keySet().iterator().next());
    }

    private Map<String, String> joined(Map<String, String> one, Map<String, String> other) {
        var all = new LinkedHashMap<>(one);
        other.forEach((lang, text) -> all.merge(lang, text, (before, next) -> {
            values.found(IatiFinding.Code.JOINED, "description", next);
            return values.plain(before + "\n\n" + next, "description", 10_000);
        }));
        return all;
    }

    private static String member(Node description) {
        var own = description.attribute("hub:member");
        var type = Objects.requireNonNullElse(description.attribute("type"), "1");
        if (own != null && List.of("summary", "derived").contains(own)) return own;
        return switch (type) {
            case "2" -> "objectives";
            case "3" -> "targetGroups";
            case "4" -> "otherDescription";
            default -> "description";
        };
    }

    private record Placed(int order, ObjectNode organisation) {}

    private void organisations() {
        var all = new ArrayList<Placed>();
        for (var name : List.of("participating-org", "hub:participant"))
            for (var each : activity.all(name)) {
                if (each.attribute("hub:derived") != null) {
                    each.takeWhole();
                    continue;
                }
                var order = values.number(each.attribute("hub:order"), name + "/@hub:order", 0);
                var read = organisation(each, name);
                if (read != null) all.add(new Placed(order == null ? all.size() : order.intValue(), read));
            }
        if (all.isEmpty()) return;
        all.sort(Comparator.comparingInt(Placed::order));
        var list = input.putArray("organisations");
        all.forEach(each -> list.add(each.organisation));
    }

    private @Nullable ObjectNode organisation(Node of, String path) {
        var ref = of.attribute("ref");
        var type = Objects.requireNonNullElse(of.attribute("type"), "");
        var told = of.attribute("role");
        var role = told == null ? null : ROLES.getOrDefault(told, told);
        if (role == null) {
            values.found(MISSING, path + "/@role", ref);
            of.leave();
            return null;
        }
        var organisation = JSON.objectNode();
        var own = of.attribute("hub:organisation");
        var code = own != null ? own : ref != null && members.test(ref) ? ref : null;
        if (code != null) {
            put(organisation, "organisation", code);
            of.all("narrative").forEach(Node::takeWhole);
        } else {
            var name = values.name(of, path, 300);
            put(organisation, "name", name == null ? ref : name);
            put(organisation, "identifier", values.plainOrNull(ref, path + "/@ref", 100));
            var actor = of.attribute("hub:actorType");
            put(organisation, "actorType", actor == null ? Iati.actor(type) : actor);
        }
        put(organisation, "role", role);
        put(
                organisation,
                "theirReference",
                values.plainOrNull(of.attribute("activity-id"), path + "/@activity-id", 100));
        var amount = values.number(of.attribute("hub:amount"), path + "/@hub:amount", 2);
        if (amount != null) organisation.set("contribution", money(amount, of.attribute("hub:currency")));
        return organisation;
    }

    static ObjectNode money(java.math.BigDecimal amount, @Nullable String currency) {
        var money = JSON.objectNode();
        money.put("amount", amount.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString());
        put(money, "currency", currency);
        return money;
    }

    /** Values that were measured are not part of what is written of a project. */
    static void reported(Node period, Values values) {
        for (var each : period.all("actual")) {
            values.found(REPORTED_ELSEWHERE, "result/indicator/period/actual", each.peek("value"));
            each.takeWhole();
        }
    }

    static ArrayNode list(ObjectNode in, String member) {
        return in.get(member) instanceof ArrayNode there ? there : in.putArray(member);
    }
}
