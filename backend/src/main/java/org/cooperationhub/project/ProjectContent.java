package org.cooperationhub.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.TextKind;

/** Content between what clients write and what a revision keeps. */
public final class ProjectContent {
    private ProjectContent() {}

    /** The results of a revision with their indicators and periods. */
    public static List<Result> results(ProjectRevision from) {
        return ResultRows.read(from);
    }

    public static ProjectInput of(ProjectRevision from) {
        return new ProjectInput(
                from.project.lead.code,
                from.originalLanguage,
                from.title.map(),
                from.summary.map(),
                from.description.map(),
                from.objectives.map(),
                from.targetGroups.map(),
                from.otherDescription.map(),
                kinds(from),
                from.activityStatus,
                from.scopeLevel,
                from.collaborationType,
                from.plannedStart,
                from.plannedStartPrecision,
                from.actualStart,
                from.actualStartPrecision,
                from.plannedEnd,
                from.plannedEndPrecision,
                from.actualEnd,
                from.actualEndPrecision,
                List.copyOf(from.countries),
                List.copyOf(from.proposals),
                List.copyOf(from.organisations),
                List.copyOf(from.locations),
                List.copyOf(from.sectors),
                List.copyOf(from.sdgs),
                List.copyOf(from.markers),
                List.copyOf(from.groups),
                List.copyOf(from.budgets),
                List.copyOf(from.transactions),
                List.copyOf(from.inKind),
                List.copyOf(from.benefits),
                from.noBenefitReason,
                ResultRows.read(from),
                List.copyOf(from.milestones),
                List.copyOf(from.documents),
                List.copyOf(from.sources),
                List.copyOf(from.relatedProjects),
                List.copyOf(from.consulted),
                from.contact);
    }

    static void write(ProjectInput from, ProjectRevision to) {
        to.originalLanguage = from.originalLanguage();
        to.title = text(to.title, from, "title");
        to.sortTitle = to.title.main();
        to.searchText = String.join("\n", to.title.map().values());
        to.summary = text(to.summary, from, "summary");
        to.description = text(to.description, from, "description");
        to.objectives = text(to.objectives, from, "objectives");
        to.targetGroups = text(to.targetGroups, from, "targetGroups");
        to.otherDescription = text(to.otherDescription, from, "otherDescription");
        to.activityStatus = from.activityStatus();
        to.scopeLevel = from.scopeLevel();
        to.collaborationType = from.collaborationType();
        to.plannedStart = from.plannedStart();
        to.plannedStartPrecision = from.plannedStartPrecision();
        to.actualStart = from.actualStart();
        to.actualStartPrecision = from.actualStartPrecision();
        to.plannedEnd = from.plannedEnd();
        to.plannedEndPrecision = from.plannedEndPrecision();
        to.actualEnd = from.actualEnd();
        to.actualEndPrecision = from.actualEndPrecision();
        to.countries = replaced(to.countries, from.countries());
        to.proposals = replaced(to.proposals, from.proposals());
        to.organisations = replaced(to.organisations, from.organisations());
        to.locations = replaced(to.locations, from.locations());
        to.sectors = replaced(to.sectors, from.sectors());
        to.sdgs = replaced(to.sdgs, from.sdgs());
        to.markers = replaced(to.markers, from.markers());
        to.groups = replaced(to.groups, from.groups());
        to.budgets = replaced(to.budgets, from.budgets());
        to.transactions = replaced(to.transactions, from.transactions());
        to.inKind = replaced(to.inKind, from.inKind());
        to.benefits = replaced(to.benefits, from.benefits());
        to.noBenefitReason = from.noBenefitReason();
        ResultRows.write(from.results(), to);
        to.milestones = replaced(to.milestones, from.milestones());
        to.documents = replaced(to.documents, from.documents());
        to.sources = replaced(to.sources, from.sources());
        to.relatedProjects = replaced(to.relatedProjects, from.relatedProjects());
        to.consulted = replaced(to.consulted, from.consulted());
        to.contact = from.contact();
    }

    /** The whole content, texts with their kinds and ages. */
    static void copy(ProjectRevision from, ProjectRevision to) {
        to.title = from.title;
        to.summary = from.summary;
        to.description = from.description;
        to.objectives = from.objectives;
        to.targetGroups = from.targetGroups;
        to.otherDescription = from.otherDescription;
        write(of(from), to);
    }

    /** The texts of a revision by the name of their member. */
    public static Map<String, LocalText> texts(ProjectRevision from) {
        return Map.of(
                "title", from.title,
                "summary", from.summary,
                "description", from.description,
                "objectives", from.objectives,
                "targetGroups", from.targetGroups,
                "otherDescription", from.otherDescription);
    }

    /** Notes one translation as right for its original. */
    static void confirm(ProjectRevision of, String member, String lang) {
        switch (member) {
            case "title" -> of.title = of.title.confirmed(lang);
            case "summary" -> of.summary = of.summary.confirmed(lang);
            case "description" -> of.description = of.description.confirmed(lang);
            case "objectives" -> of.objectives = of.objectives.confirmed(lang);
            case "targetGroups" -> of.targetGroups = of.targetGroups.confirmed(lang);
            case "otherDescription" -> of.otherDescription = of.otherDescription.confirmed(lang);
            default -> throw new IllegalArgumentException("no text: " + member);
        }
    }

    /**
     * A list with the same elements is left alone, so that nothing is written for it. Another one takes its place
     * whole: written row by row, an element that moves up would meet itself at its old place, which the unique keys
     * refuse.
     */
    static <T> List<T> replaced(List<T> before, List<T> after) {
        return before.equals(after) ? before : new ArrayList<>(after);
    }

    private static LocalText text(LocalText before, ProjectInput from, String member) {
        return before.rewritten(
                from.texts().getOrDefault(member, Map.of()),
                from.originalLanguage(),
                from.textKinds().getOrDefault(member, Map.of()));
    }

    private static Map<String, Map<String, TextKind>> kinds(ProjectRevision from) {
        var result = new TreeMap<String, Map<String, TextKind>>();
        texts(from).forEach((member, text) -> {
            var kinds = new TreeMap<String, TextKind>();
            text.info().forEach((lang, info) -> {
                if (!lang.equals(from.originalLanguage)) kinds.put(lang, info.kind());
            });
            if (!kinds.isEmpty()) result.put(member, kinds);
        });
        return result;
    }
}
