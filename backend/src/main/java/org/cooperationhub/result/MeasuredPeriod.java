package org.cooperationhub.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooperationhub.project.Indicator;
import org.cooperationhub.project.Period;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectContent;
import org.cooperationhub.project.ProjectRevision;
import org.jspecify.annotations.Nullable;

/** A period with the indicator it belongs to, as the published revision has it, else the working one. */
record MeasuredPeriod(Indicator indicator, Period period) {
    static Optional<MeasuredPeriod> of(Project project, UUID period) {
        var published = in(project.publishedRevision, period);
        return published.isPresent() ? published : in(project.workingRevision, period);
    }

    /** Ids of the indicators of a revision by the ids of their periods. */
    static Map<UUID, UUID> indicators(ProjectRevision revision) {
        var indicators = new HashMap<UUID, UUID>();
        for (var result : ProjectContent.results(revision))
            for (var indicator : result.indicators())
                for (var period : indicator.periods()) indicators.put(period.id(), indicator.id());
        return indicators;
    }

    private static Optional<MeasuredPeriod> in(@Nullable ProjectRevision revision, UUID period) {
        if (revision == null) return Optional.empty();
        return ProjectContent.results(revision).stream()
                .flatMap(result -> result.indicators().stream())
                .flatMap(indicator -> indicator.periods().stream()
                        .filter(each -> each.id().equals(period))
                        .map(each -> new MeasuredPeriod(indicator, each)))
                .findFirst();
    }
}
