package org.cooperationhub.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.cooperationhub.common.Command;
import org.jboss.logging.Logger;

/**
 * Verifies the chain of the audit log; every night as well. The exit status is 1 if an event was changed or is missing,
 * or if one is not as it was noted.
 */
@ApplicationScoped
class CheckAudit implements Command {
    private static final Logger LOG = Logger.getLogger(CheckAudit.class);
    private static final Pattern NOTED = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    @Inject
    ChainCheck check;

    @Inject
    Chain chain;

    @Override
    public String name() {
        return "check-audit";
    }

    @Override
    public String summary() {
        return "[NUMBER:HASH]  verifies the chain of audit events, and that one is as it was noted";
    }

    @Override
    public int run(List<String> arguments) {
        var noted = NOTED.matcher(arguments.isEmpty() ? "" : arguments.getFirst());
        if (arguments.size() > 1 || (arguments.size() == 1 && !noted.matches())) {
            System.err.println(name() + " " + summary());
            return 2;
        }
        var report = check.run();
        chain.checked(report);
        System.out.println(words(report));
        if (arguments.isEmpty()) return report.broken() == null ? 0 : 1;
        var asNoted =
                check.isAsNoted(Long.parseLong(noted.group(1)), HexFormat.of().parseHex(noted.group(2)));
        System.out.println("event " + noted.group(1) + (asNoted ? " is" : " is not") + " as it was noted");
        return report.broken() == null && asNoted ? 0 : 1;
    }

    @Scheduled(
            identity = "audit-check",
            cron = "0 40 3 * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        var report = check.run();
        chain.checked(report);
        // in the operator's log the end of the chain is out of reach of whoever could make the chain anew
        if (report.broken() == null) LOG.info(words(report));
        else LOG.error(words(report));
    }

    private static String words(ChainCheck.Report report) {
        var broken = report.broken();
        return broken == null
                ? "%,d audit events verified, the last is %d:%s"
                        .formatted(report.rows(), report.last(), HexFormat.of().formatHex(report.hash()))
                : "%,d audit events verified, then event %d is %s"
                        .formatted(
                                report.rows(),
                                broken.number(),
                                switch (broken.fault()) {
                                    case CHANGED -> "not what was sealed";
                                    case MISSING -> "missing";
                                    case NOT_THE_END -> "not the end of the chain";
                                });
    }
}
