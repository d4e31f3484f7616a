package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Command;
import org.jspecify.annotations.Nullable;

/**
 * Renders every document anew and reports what is kept otherwise; with {@code --mend}, keeps it right and announces it
 * as a change. The exit status is 1 if anything differed and was left.
 */
@ApplicationScoped
class CheckDocuments implements Command {
    private static final int A_TRANSACTION = 100;
    private static final int MOST_LINES = 1_000;

    @Inject
    DocumentCheck check;

    @Override
    public String name() {
        return "check-documents";
    }

    @Override
    public String summary() {
        return "[--mend]  compares every published document with a new rendering";
    }

    @Override
    public int run(List<String> arguments) {
        var mend = arguments.equals(List.of("--mend"));
        if (!mend && !arguments.isEmpty()) {
            System.err.println(name() + " " + summary());
            return 2;
        }
        var report = run(mend);
        report.differences.stream().limit(MOST_LINES).forEach(System.out::println);
        System.out.printf(
                "%,d projects checked, %,d differences%s%n",
                report.projects, report.differences.size(), mend ? ", mended" : "");
        return report.differences.isEmpty() || mend ? 0 : 1;
    }

    /** @param differences one line each */
    record Report(int projects, List<String> differences) {}

    Report run(boolean mend) {
        var differences = new ArrayList<String>();
        check.counts(false).forEach(each -> differences.add("count of " + each));
        var projects = 0;
        @Nullable UUID after = null;
        for (var all = check.everything(); ; ) {
            var ids = check.ids(after, A_TRANSACTION);
            if (ids.isEmpty()) break;
            var found = check.compare(ids, all);
            if (mend) found.keySet().forEach(check::mend);
            differences.addAll(found.values());
            projects += ids.size();
            after = ids.getLast();
        }
        if (mend) check.counts(true);
        return new Report(projects, differences);
    }
}
