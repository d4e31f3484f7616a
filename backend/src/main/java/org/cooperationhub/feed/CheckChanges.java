package org.cooperationhub.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Command;
import org.jboss.logging.Logger;

/**
 * Compares the versions of all records with those that the feed tells of; with {@code --mend}, and every night, what
 * differs is announced. The exit status is 1 if anything differed and was left.
 */
@ApplicationScoped
class CheckChanges implements Command {
    private static final Logger LOG = Logger.getLogger(CheckChanges.class);
    private static final int MOST_LINES = 1_000;

    @Inject
    ChangeComparison comparison;

    @Override
    public String name() {
        return "check-changes";
    }

    @Override
    public String summary() {
        return "[--mend]  compares every record with what the change feed tells of it";
    }

    @Override
    public int run(List<String> arguments) {
        var mend = arguments.equals(List.of("--mend"));
        if (!mend && !arguments.isEmpty()) {
            System.err.println(name() + " " + summary());
            return 2;
        }
        var report = run(mend);
        report.differences.forEach(
                each -> System.out.println(each.type().key() + " " + each.id() + " is at version " + each.version()));
        System.out.printf(
                "%,d differences%s, %,d mended%n",
                report.differences.size(), report.differences.size() >= MOST_LINES ? " or more" : "", report.mended);
        return report.differences.isEmpty() || mend ? 0 : 1;
    }

    @Scheduled(
            identity = "change-check",
            cron = "0 10 3 * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        var report = run(true);
        // an alarm: something was written past the clock
        if (!report.differences.isEmpty())
            LOG.errorf(
                    "%d records were not announced as they are, such as %s; %d are now",
                    report.differences.size(), report.differences.getFirst(), report.mended);
    }

    /** @param differences up to a thousand of each type */
    record Report(List<Change> differences, int mended) {}

    Report run(boolean mend) {
        var differences = new ArrayList<Change>();
        var mended = 0;
        for (var type : ResourceType.values()) {
            differences.addAll(comparison.differences(type, MOST_LINES));
            if (!mend) continue;
            for (var some = ChangeComparison.A_TRANSACTION; some == ChangeComparison.A_TRANSACTION; mended += some)
                some = comparison.mend(type);
        }
        comparison.note(differences.size(), mended);
        return new Report(differences, mended);
    }
}
