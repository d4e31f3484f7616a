package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.change.ExternalReferences;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.ExternalReference;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.money.Conversion;
import org.cooperationhub.money.Conversions;
import org.cooperationhub.money.DatedMoney;

/** What stands beside the parts of a revision: sums in US dollars and the facts of files. */
@ApplicationScoped
public class Parts {
    @Inject
    Conversions conversions;

    @Inject
    ProjectFiles files;

    @Inject
    ExternalReferences references;

    /** Of budgets, transactions and contributions in kind, by their ids; without those that no rate is known for. */
    public Map<UUID, Conversion> conversions(ProjectRevision revision) {
        return conversions.toUsd(sums(revision));
    }

    /** The same of several revisions, by their ids; one statement for all of them. */
    Map<UUID, Map<UUID, Conversion>> conversions(Collection<ProjectRevision> revisions) {
        var sums = new HashMap<UUID, Map<UUID, DatedMoney>>();
        var all = new HashMap<List<UUID>, DatedMoney>();
        for (var each : revisions) sums.put(each.id, sums(each));
        sums.forEach((revision, own) -> own.forEach((part, sum) -> all.put(List.of(revision, part), sum)));
        var found = new HashMap<UUID, Map<UUID, Conversion>>();
        conversions
                .toUsd(all)
                .forEach((key, conversion) -> found.computeIfAbsent(key.getFirst(), revision -> new HashMap<>())
                        .put(key.getLast(), conversion));
        return found;
    }

    private static Map<UUID, DatedMoney> sums(ProjectRevision revision) {
        var sums = new HashMap<UUID, DatedMoney>();
        revision.budgets.forEach(each -> sums.put(each.id(), new DatedMoney(each.value(), each.valueDate())));
        revision.transactions.forEach(each -> sums.put(each.id(), new DatedMoney(each.value(), each.valueDate())));
        for (var each : revision.inKind) {
            var value = each.estimatedValue();
            if (value != null) sums.put(each.id(), new DatedMoney(value, each.valueDate()));
        }
        return sums;
    }

    /** By project; without those that no source knows. */
    public Map<UUID, List<ExternalReference>> externalRefs(Collection<Project> projects) {
        return references.of(
                ResourceType.PROJECT, projects.stream().map(each -> each.id).toList());
    }

    /** Ids that sources have for it. */
    public List<ExternalReference> externalRefs(Project project) {
        return references.of(ResourceType.PROJECT, Set.of(project.id)).getOrDefault(project.id, List.of());
    }

    /** By SHA-256. */
    public Map<String, StoredFileView> files(Project project) {
        return files.known(project);
    }

    /** By id of the project and SHA-256; one statement for all of them. */
    Map<UUID, Map<String, StoredFileView>> files(Collection<Project> projects) {
        return files.known(projects);
    }
}
