package org.cooperationhub.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.money.Conversion;
import org.cooperationhub.money.Money;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.project.*;

/** Projects made up from a seed: the n-th is the same whenever it is asked for. */
final class Dataset {
    static final int ORGANISATIONS = 200;
    static final int CHILDREN = 500;
    static final int PERIODS = 5;
    private static final long SEED = 20210824;
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final String[] WORDS =
            ("access backbone cable capacity cities cloud community connectivity data digital education energy exchange "
                            + "farmers fibre finance governance health innovation learning library market mobile network "
                            + "payments platform port public registry research resilience river rural satellite school "
                            + "security services skills station study system towns trade training water women youth")
                    .split(" ");
    final List<String> countries;
    final List<String> proposals;
    private final List<String> sectors;
    private final List<String> targets;
    final List<Organisation> organisations = new ArrayList<>();

    Dataset(List<String> countries, List<String> proposals, List<String> sectors, List<String> targets) {
        this.countries = countries;
        this.proposals = proposals;
        this.sectors = sectors;
        this.targets = targets;
        for (var n = 0; n < ORGANISATIONS; n++) organisations.add(organisation(n));
    }

    /** A project, its published revision, and what its document shows beside. */
    record Made(Project project, ProjectRevision revision, Derived derived) {}

    private Organisation organisation(int n) {
        var made = new Organisation();
        made.id = id(1, n);
        made.code = "BENCH-" + n;
        made.name = LocalText.EMPTY.rewritten(Map.of("en", "Organisation " + n + " of the benchmark"));
        made.sortName = made.name.main();
        made.actorType = ActorType.values()[n % ActorType.values().length];
        made.status = OrganisationStatus.VERIFIED;
        made.updatedAt = START;
        return made;
    }

    /** The last projects but one are children of the last. */
    Made project(int n, int all) {
        var random = new SplittableRandom(SEED + n);
        var project = new Project();
        project.id = id(2, n);
        project.version = 1;
        project.lead = organisations.get(zipf(random, ORGANISATIONS));
        project.code = project.lead.code + "-" + n;
        project.publication = Publication.PUBLISHED;
        project.createdAt = START.plusSeconds(n);
        project.publicVersion = 1;
        var revision = revision(n, project, random);
        if (n < all - 1 && n >= all - 1 - CHILDREN) {
            var parent = project(all - 1, all).project;
            revision.relatedProjects.add(new RelatedProject("1", parent.code));
        }
        project.publishedRevision = revision;
        project.workingRevision = revision;
        project.publicUpdatedAt = revision.updatedAt;
        project.lastProgressAt = revision.updatedAt;
        var budget = revision.budgets.getFirst();
        var conversion = new Conversion(budget.value(), "1", budget.valueDate(), "identity");
        return new Made(
                project, revision, new Derived(Map.of(budget.id(), conversion), values(n, revision), List.of(), List.of(), Map.of(), List.of()));
    }

    private ProjectRevision revision(int n, Project project, SplittableRandom random) {
        var made = new ProjectRevision();
        made.id = id(3, n);
        made.version = 3;
        made.project = project;
        made.seq = 1;
        made.publication = Publication.PUBLISHED;
        made.originalLanguage = "en";
        var title = new HashMap<>(Map.of("en", sentence(random, 6) + " " + n));
        if (n % 3 == 0) title.put("fr", "Projet " + sentence(random, 4) + " " + n);
        made.title = LocalText.EMPTY.rewritten(title);
        made.sortTitle = made.title.main();
        made.searchText = String.join("\n", made.title.map().values());
        made.summary = LocalText.EMPTY.rewritten(Map.of("en", sentence(random, 30)));
        made.description = LocalText.EMPTY.rewritten(Map.of("en", sentence(random, 120)));
        made.objectives = LocalText.EMPTY.rewritten(Map.of("en", sentence(random, 40)));
        made.activityStatus = String.valueOf(new int[] {2, 2, 2, 1, 4, 4, 3, 5, 6, 2}[random.nextInt(10)]);
        made.collaborationType = "1";
        made.scopeLevel = "4";
        var start = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5000));
        made.plannedStart = start;
        made.plannedEnd = start.plusDays(200 + random.nextInt(1200));
        made.actualStart = made.activityStatus.equals("1") ? null : start;
        // no two at the same moment, and in another order than the ids
        made.updatedAt = START.plus(random.nextLong(60_000_000L) * 1_000_000L + n, ChronoUnit.MICROS);
        made.stateSince = made.updatedAt;
        pick(random, countries, 3, (code, at) -> made.countries.add(new ProjectCountry(
                code, ProjectCountry.Role.values()[at], null)));
        pick(random, proposals, 2, (code, at) -> made.proposals.add(new ProjectProposal(code, null, Map.of())));
        pick(random, sectors, 3, (code, at) -> made.sectors.add(new ProjectSector("1", code, null)));
        pick(random, targets, 2, (code, at) -> made.sdgs.add(new ProjectSdg(code, null, Map.of())));
        made.markers.add(new ProjectMarker("1", String.valueOf(n % 3)));
        made.groups.add(new ProjectGroup("WOMEN", n % 3));
        made.budgets.add(new Budget(
                id(4, n), "1", "2", start, made.plannedEnd,
                new Money(BigDecimal.valueOf(1_000_000 + random.nextLong(900_000_000), 2), "USD"), start));
        Contents.results(made, List.of(result(n)));
        return made;
    }

    /** One result with one indicator and a period a year. */
    static Result result(int n) {
        var periods = new ArrayList<Period>();
        for (var year = 0; year < PERIODS; year++)
            periods.add(new Period(
                    period(n, year), LocalDate.of(2020 + year, 1, 1), LocalDate.of(2020 + year, 12, 31),
                    BigDecimal.valueOf(1000L * (year + 1)), Map.of()));
        var indicator = new Indicator(
                id(6, n), Map.of("en", "People with access"), Map.of(), "1", "people", true, false, null, null, List.of(),
                periods);
        return new Result(id(5, n), "1", Map.of("en", "People reached"), Map.of(), List.of(indicator));
    }

    static UUID period(int n, int year) {
        return id(7, n * PERIODS + year);
    }

    /** Id of the report on a period. */
    static UUID report(UUID period) {
        return new UUID(period.getMostSignificantBits() ^ 15L << 36, period.getLeastSignificantBits());
    }

    private static List<ReportedValue> values(int n, ProjectRevision revision) {
        var values = new ArrayList<ReportedValue>();
        for (var year = 0; year < PERIODS; year++)
            values.add(new ReportedValue(
                    id(6, n), period(n, year), BigDecimal.valueOf(900L * (year + 1) + n % 90), null, null, Map.of(),
                    List.of(), null, List.of(), false, revision.updatedAt));
        return values;
    }

    private interface Taken {
        void at(String code, int place);
    }

    /** Different ones, the first of the list most often. */
    private static void pick(SplittableRandom random, List<String> from, int many, Taken taken) {
        var seen = new ArrayList<String>();
        while (seen.size() < many) {
            var code = from.get(zipf(random, from.size()));
            if (!seen.contains(code)) {
                taken.at(code, seen.size());
                seen.add(code);
            }
        }
    }

    /** From 0 to before n, each about half as likely as one at half its place. */
    static int zipf(SplittableRandom random, int n) {
        return (int) Math.min(n - 1, Math.floor(Math.pow(n + 1, random.nextDouble())) - 1);
    }

    private static String sentence(SplittableRandom random, int words) {
        IntFunction<String> word = at -> WORDS[zipf(random, WORDS.length)];
        var all = new ArrayList<String>();
        for (var n = 0; n < words; n++) all.add(word.apply(n));
        var text = String.join(" ", all);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A UUID version 7 by hand: kind and number in the place of time, so that rows go in in the order of their keys. */
    static UUID id(int kind, int n) {
        return new UUID(0x0190_0000_0000_7000L | (long) kind << 36 | (long) n << 16, 0x8000_0000_0000_0000L | n);
    }
}
