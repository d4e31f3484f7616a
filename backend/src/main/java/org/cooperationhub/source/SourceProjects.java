package org.cooperationhub.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.common.Words;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.ProjectCheck;
import org.cooperationhub.project.Projects;
import org.jspecify.annotations.Nullable;

/** One project under the id of its source, a transaction each. */
@ApplicationScoped
@Transactional
class SourceProjects {
    @Inject
    SourceSystems sources;

    @Inject
    ExternalRefs refs;

    @Inject
    Projects projects;

    @Inject
    ProjectUpserts upserts;

    @Inject
    Drafts drafts;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @Inject
    HttpHeaders headers;

    @Inject
    Caller caller;

    @Inject
    RequestFacts facts;

    Page<SourceProjectSummary> page(String key, PageRequest request) {
        return refs.page(sources.readable(key), request);
    }

    SourceProjectView get(String key, String externalId) {
        var source = sources.readable(key);
        var ref = refs.known(source, externalId).orElseThrow(Problems::notFound);
        if (ref.deletedAt != null) throw Problems.gone(ref.deletedAt, Map.of());
        return SourceProjectView.of(source, ref, drafts.view(projects.readable(ref.entityId, caller)));
    }

    SourceProjectView put(String key, String externalId, @Nullable String sourceVersion, byte[] body) {
        var source = sources.writable(key);
        var data = bodies.object(body);
        var written = write(source, item(source, externalId, sourceVersion, data));
        if (written.problem() != null) throw written.problem();
        facts.made(written.outcome() == Outcome.CREATED);
        var ref = refs.known(source, externalId).orElseThrow(Problems::notFound);
        return SourceProjectView.of(source, ref, drafts.view(projects.withWorking(ref.entityId)));
    }

    void delete(String key, String externalId, @Nullable String sourceVersion) {
        var source = sources.writable(key);
        var written = write(source, item(source, externalId, sourceVersion, null));
        if (written.problem() != null) throw written.problem();
    }

    private Written write(SourceSystem source, Item item) {
        return upserts.write(source, List.of(item), false, new ProjectCheck.Known())
                .getFirst();
    }

    /** @param data null for a deletion */
    private Item item(
            SourceSystem source, String externalId, @Nullable String sourceVersion, @Nullable ObjectNode data) {
        if (!Incoming.usable(externalId)) throw Problems.notFound();
        if (sourceVersion != null && !SourceVersion.valid(sourceVersion))
            throw Problems.of(
                    ProblemCode.INVALID_PARAMETER,
                    Fault.header("Source-Version", "not-a-source-version", Words.say("fault.not-a-source-version")));
        var createOnly = "*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        var ifVersion = expected.named();
        if (source.twoWay && sourceVersion == null && ifVersion == null && !createOnly)
            throw Problems.of(
                    ProblemCode.PRECONDITION_REQUIRED,
                    Fault.header("Source-Version", "guard-missing", Words.say("fault.guard-missing")));
        return new Item(
                0,
                externalId,
                data == null,
                sourceVersion,
                ifVersion,
                createOnly,
                data == null ? JsonNodeFactory.instance.objectNode() : data,
                "",
                data == null ? new byte[0] : Canonical.hash(data));
    }
}
