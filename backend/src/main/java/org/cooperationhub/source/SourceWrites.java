package org.cooperationhub.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.ProblemForm;
import org.cooperationhub.project.ProjectCheck;
import org.jspecify.annotations.Nullable;

/** Rows of a file, written through a source as the items of a batch are: same guards, same outcomes. */
@ApplicationScoped
public class SourceWrites {
    @Inject
    SourceSystems sources;

    @Inject
    BatchSteps steps;

    @Inject
    ProjectUpserts upserts;

    @Inject
    ProblemForm form;

    @Inject
    Caller caller;

    /**
     * One row.
     *
     * @param item as an item of a batch: {@code externalId}, {@code op}, {@code sourceVersion}, {@code ifVersion},
     *     {@code data}
     * @param record our own project, where the hub itself wrote the row; null elsewhere
     */
    public record Row(ObjectNode item, @Nullable UUID record, Fitting fitting) {}

    /**
     * The source, for those who may write to it in bulk; 404, 403, or 409 once it is deactivated. Needs a transaction.
     */
    public SourceSystem writable(String key) {
        var source = sources.writable(key);
        caller.require(Action.WRITE_IN_BULK, source.organisation.id);
        return source;
    }

    /**
     * Writes the rows in one transaction, at most 500.
     *
     * @param kept gets what became of each, by its place among the rows, inside that transaction
     */
    @Transactional
    public List<ItemResult> write(String key, List<Row> rows, boolean skip, Consumer<List<ItemResult>> kept) {
        var source = writable(key);
        var incoming = incoming(rows, source.twoWay);
        var results = new ArrayList<ItemResult>();
        incoming.refused.forEach(each -> results.add(ItemResult.of(each, form)));
        var settled = steps.settle(key, incoming.items);
        results.addAll(settled.results());
        var unchanged = settled.results().stream().map(ItemResult::index).collect(java.util.stream.Collectors.toSet());
        var rest = incoming.items.stream()
                .filter(each -> !unchanged.contains(each.index()))
                .sorted(ProjectBatch.order(settled.known()))
                .toList();
        if (!rest.isEmpty())
            upserts.write(source, rest, skip, new ProjectCheck.Known())
                    .forEach(each -> results.add(ItemResult.of(each, form)));
        kept.accept(results);
        return results;
    }

    private static Incoming incoming(List<Row> rows, boolean guarded) {
        var envelope = JsonNodeFactory.instance.objectNode();
        var items = envelope.putArray("items");
        rows.forEach(each -> items.add(each.item()));
        var incoming = Incoming.of(envelope, guarded);
        incoming.items.replaceAll(each -> {
            var row = rows.get(each.index());
            return row.record() == null ? each : each.of(new Item.Own(row.record(), row.fitting()));
        });
        return incoming;
    }
}
