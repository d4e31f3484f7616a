package org.cooperationhub.iati;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooperationhub.organisation.Organisations;
import org.cooperationhub.project.ProjectView;

/** The member organisations that activities name, in one statement for many of them. */
@ApplicationScoped
public class Members {
    @Inject
    Organisations organisations;

    /** By code. */
    @Transactional
    public Map<String, Member> of(Collection<ProjectView> projects) {
        var codes = new TreeSet<String>();
        projects.forEach(each -> codes(each).filter(Objects::nonNull).forEach(codes::add));
        return organisations.byCodes(codes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Member.of(each.getValue())));
    }

    private static Stream<String> codes(ProjectView project) {
        return Stream.of(
                        Stream.of(project.lead().code()),
                        project.organisations().stream().map(each -> each.organisation()),
                        project.inKind().stream().map(each -> each.organisation()),
                        project.transactions().stream()
                                .flatMap(each -> Stream.of(each.providerOrganisation(), each.receiverOrganisation())))
                .flatMap(each -> each);
    }
}
