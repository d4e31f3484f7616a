package org.cooperationhub.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Idempotency;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.ProblemForm;
import org.cooperationhub.common.RateLimits;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.project.ProjectCheck;
import org.jboss.logging.Logger;

/**
 * A batch of projects: what changes nothing is settled at once, the rest in transactions of 50, in the order of our
 * ids, so that crossing batches do not lock each other out. A transaction that fails is done again item by item, so
 * that one bad row costs one row.
 */
@ApplicationScoped
class ProjectBatch {
    private static final Logger LOG = Logger.getLogger(ProjectBatch.class);
    private static final int A_TRANSACTION = 50;

    @Inject
    BatchSteps steps;

    @Inject
    BatchParts parts;

    @Inject
    Bodies bodies;

    @Inject
    Idempotency idempotency;

    @Inject
    ProblemForm form;

    @Inject
    RequestFacts facts;

    @Inject
    RateLimits limits;

    /** @param skip leave faulty members out instead of refusing their item */
    record Options(boolean skip, boolean atomic) {}

    BatchView run(String source, byte[] body, Options options) {
        facts.worksPartwise();
        var incoming = Incoming.of(bodies.object(body), steps.authorise(source));
        limits.takeItems(incoming.items.size() + incoming.refused.size());
        if (!parts.keyed()) return work(source, incoming, options);
        idempotency.claim(facts);
        try {
            var answer = work(source, incoming, options);
            parts.finish(answer);
            return answer;
        } catch (RuntimeException failed) {
            idempotency.release(facts);
            throw failed;
        }
    }

    private BatchView work(String source, Incoming incoming, Options options) {
        var results = new ArrayList<>(parts.done());
        var done = results.stream().map(ItemResult::index).collect(Collectors.toSet());
        incoming.items.removeIf(each -> done.contains(each.index()));
        if (options.atomic()) {
            if (results.isEmpty()) results.addAll(steps.writeAll(source, incoming, options.skip()));
        } else {
            incoming.refused.forEach(each -> results.add(ItemResult.of(each, form)));
            results.addAll(apart(source, incoming.items, options.skip()));
        }
        results.sort(Comparator.comparingInt(ItemResult::index));
        return BatchView.of(results);
    }

    private List<ItemResult> apart(String source, List<Item> items, boolean skip) {
        var settled = steps.settle(source, items);
        var results = new ArrayList<>(settled.results());
        var unchanged = results.stream().map(ItemResult::index).collect(Collectors.toSet());
        var rest = items.stream()
                .filter(each -> !unchanged.contains(each.index()))
                .sorted(order(settled.known()))
                .toList();
        var known = new ProjectCheck.Known();
        for (var start = 0; start < rest.size(); start += A_TRANSACTION)
            results.addAll(
                    write(source, rest.subList(start, Math.min(start + A_TRANSACTION, rest.size())), skip, known));
        return results;
    }

    /** As MySQL orders the ids; new ones last. */
    static Comparator<Item> order(Map<String, UUID> known) {
        return Comparator.comparing((Item each) -> known.containsKey(each.externalId())
                        ? known.get(each.externalId()).toString()
                        : "z")
                .thenComparing(Item::externalId);
    }

    private List<ItemResult> write(String source, List<Item> items, boolean skip, ProjectCheck.Known known) {
        try {
            return steps.write(source, items, skip, known);
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException broken) {
            if (SourceFailures.unavailable(broken)) throw broken;
            LOG.warnf(broken, "request %s: a part of a batch failed", facts.requestId());
            if (items.size() == 1)
                return List.of(ItemResult.of(items.getFirst(), Outcome.FAILED, null, null, form.internal()));
            var results = new ArrayList<ItemResult>();
            for (var each : items) results.addAll(write(source, List.of(each), skip, known));
            return List.copyOf(results);
        }
    }
}
