package org.cooperationhub.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.TextKind;
import org.cooperationhub.common.Translation;
import org.cooperationhub.officialtext.Finding;
import org.cooperationhub.officialtext.OfficialPart;
import org.cooperationhub.officialtext.OfficialPillar;
import org.cooperationhub.officialtext.OfficialPoint;
import org.cooperationhub.officialtext.OfficialText;
import org.cooperationhub.officialtext.OfficialTextReader;
import org.cooperationhub.officialtext.Provenance;
import org.cooperationhub.officialtext.RegisterComparison;
import org.jspecify.annotations.Nullable;

/**
 * Stores an official text: the whole document and each of its parts, and the pillars and proposals of a new initiative.
 */
@ApplicationScoped
class ImportText {
    @Inject
    Initiatives initiatives;

    @Inject
    TextVersions texts;

    @Inject
    Caller caller;

    /** A document as it was uploaded; nobody compares two of them. */
    @SuppressWarnings("ArrayRecordComponent")
    record Document(byte[] bytes, String lang, @Nullable String fileName) {}

    TextImportView run(Initiative initiative, Document document, boolean dryRun) {
        var proposals = initiatives.proposalsOf(initiative);
        var known = initiative.pillars.stream()
                .map(each -> each.title.map().getOrDefault(document.lang(), ""))
                .toList();
        var text = OfficialTextReader.read(document.bytes(), OfficialTextReader.MAX_BYTES, known);
        var findings = new ArrayList<>(text.findings());
        findings.addAll(RegisterComparison.compare(
                text, proposals.stream().map(each -> each.pillar.ordinal).toList()));
        if (text.pillars().stream().anyMatch(each -> each.title() == null) && proposals.isEmpty())
            findings.add(new Finding(
                    Finding.Severity.CRITICAL, "no-pillars", "The points stand under no heading.", null, Map.of()));
        findings.addAll(doubts(initiative, proposals, text, document.lang()));
        var current = texts.current(initiative, document.lang());
        var stored = current != null && current.sha256.equals(text.sha256());
        var critical = findings.stream().filter(Finding::isCritical).toList();
        if (dryRun || stored) return TextImportView.of(text, document.lang(), findings, false, stored);
        if (!critical.isEmpty()) throw refused(critical);
        if (proposals.isEmpty() && !text.points().isEmpty()) proposals = register(initiative, text, document.lang());
        store(initiative, proposals, text, document);
        return TextImportView.of(text, document.lang(), findings, true, false);
    }

    /** Signs that the document belongs to another initiative or is in another language than was said. */
    private List<Finding> doubts(Initiative initiative, List<Proposal> proposals, OfficialText text, String lang) {
        var doubts = new ArrayList<Finding>();
        if (proposals.isEmpty()
                && !initiative.pillars.isEmpty()
                && !text.points().isEmpty())
            doubts.add(new Finding(
                    Finding.Severity.CRITICAL,
                    "points-not-registered",
                    "This initiative has pillars and no numbered proposals; the document has numbered points.",
                    null,
                    Map.of("found", text.points().size())));
        var elsewhere = texts.storedElsewhere(text.sha256(), initiative, lang);
        if (elsewhere != null)
            doubts.add(new Finding(
                    Finding.Severity.WARNING,
                    "stored-elsewhere",
                    "The same document is stored for %s in the language %s."
                            .formatted(elsewhere.initiative.code, elsewhere.lang),
                    null,
                    Map.of("initiative", elsewhere.initiative.code, "lang", elsewhere.lang)));
        var titles = proposals.stream().map(each -> each.title.map()).toList();
        var foreign = text.points().stream()
                .filter(point -> titles.stream()
                        .anyMatch(each -> each.entrySet().stream()
                                .anyMatch(title -> !title.getKey().equals(lang)
                                        && title.getValue().equals(point.title()))))
                .count();
        if (foreign > 0 && foreign == text.points().size())
            doubts.add(new Finding(
                    Finding.Severity.WARNING,
                    "other-language",
                    "Every point has the title that is registered for another language.",
                    null,
                    Map.of("lang", lang)));
        return doubts;
    }

    private static RuntimeException refused(List<Finding> critical) {
        return Problems.invalid(critical.stream()
                .map(each -> new Fault(
                        each.line() == null ? "" : "/line/" + each.line(),
                        null,
                        null,
                        each.code(),
                        each.detail(),
                        each.params()))
                .toList());
    }

    private List<Proposal> register(Initiative initiative, OfficialText text, String lang) {
        for (var found : text.pillars()) {
            var pillar = initiative.pillars.stream()
                    .filter(each -> each.ordinal == found.ordinal())
                    .findFirst()
                    .orElseGet(() -> addPillar(initiative, found, lang));
            found.points().forEach(point -> addProposal(initiative, pillar, point, lang));
        }
        return initiatives.proposalsOf(initiative);
    }

    private static Pillar addPillar(Initiative initiative, OfficialPillar found, String lang) {
        var pillar = new Pillar();
        pillar.initiative = initiative;
        pillar.ordinal = found.ordinal();
        pillar.code = "P" + found.ordinal();
        pillar.title = official(lang, Objects.requireNonNull(found.title()));
        initiative.pillars.add(pillar);
        pillar.persist();
        return pillar;
    }

    private static void addProposal(Initiative initiative, Pillar pillar, OfficialPoint point, String lang) {
        var proposal = new Proposal();
        proposal.initiative = initiative;
        proposal.pillar = pillar;
        proposal.number = point.number();
        proposal.code = initiative.code + "/" + point.number();
        proposal.slug = slug(point.title(), point.number());
        proposal.title = official(lang, point.title());
        proposal.shortTitle = LocalText.EMPTY;
        proposal.summary = LocalText.EMPTY;
        proposal.status = TextStatus.ADOPTED;
        proposal.updatedAt = Now.instant();
        proposal.persist();
    }

    private void store(Initiative initiative, List<Proposal> proposals, OfficialText text, Document document) {
        var seq = texts.lastSeq(initiative, document.lang()) + 1;
        texts.currentParts(initiative, document.lang()).forEach(each -> each.status = TextVersion.Status.SUPERSEDED);
        var provenance = Objects.requireNonNull(text.provenance());
        var byNumber = proposals.stream().collect(Collectors.toMap(each -> each.number, each -> each));
        var whole = new OfficialPart("", 0, document.bytes().length, text.sha256());
        save(initiative, null, TextVersion.Target.INITIATIVE, whole, seq, provenance, document);
        if (text.preamble() != null)
            save(initiative, null, TextVersion.Target.PREAMBLE, text.preamble(), seq, provenance, document);
        for (var point : text.points()) {
            var proposal = Objects.requireNonNull(byNumber.get(point.number()));
            save(initiative, proposal, TextVersion.Target.PROPOSAL, point.part(), seq, provenance, document);
            proposal.updatedAt = Now.instant();
        }
        if (text.closing() != null)
            save(initiative, null, TextVersion.Target.CLOSING, text.closing(), seq, provenance, document);
        initiative.provenance = provenance;
        initiative.sourceSha256 = text.sha256();
        initiative.updatedAt = Now.instant();
    }

    private void save(
            Initiative initiative,
            @Nullable Proposal proposal,
            TextVersion.Target target,
            OfficialPart part,
            int seq,
            Provenance provenance,
            Document document) {
        var version = new TextVersion();
        version.initiative = initiative;
        version.proposal = proposal;
        version.target = target;
        version.seq = seq;
        version.lang = document.lang();
        version.body = part.bytesOf(document.bytes());
        version.size = version.body.length;
        version.sha256 = part.sha256();
        version.status = TextVersion.Status.CURRENT;
        version.provenance = provenance;
        version.fileName = document.fileName();
        version.importedBy = caller.person();
        version.importedAt = Now.instant();
        version.persist();
    }

    private static LocalText official(String lang, String text) {
        return new LocalText(Map.of(lang, new Translation(text, TextKind.OFFICIAL)));
    }

    private static String slug(String title, int number) {
        var words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "proposal-" + number : words.substring(0, Math.min(words.length(), 80));
    }
}
