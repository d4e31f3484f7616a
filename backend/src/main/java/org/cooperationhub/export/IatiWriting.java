package org.cooperationhub.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cooperationhub.common.Now;
import org.cooperationhub.iati.Activities;
import org.cooperationhub.iati.Members;
import org.cooperationhub.project.ProjectView;
import org.cooperationhub.publication.PublishedRows;
import org.jspecify.annotations.Nullable;

/** One document of activities; a comment before its end tag has their number. */
final class IatiWriting implements Writing {
    private final ObjectMapper json;
    private final Members members;
    private final Activities out;

    IatiWriting(OutputStream to, ObjectMapper json, Members members, String hub) throws IOException {
        this.json = json;
        this.members = members;
        this.out = new Activities(to, hub);
    }

    @Override
    public void start() throws IOException {
        out.start(Now.instant());
    }

    @Override
    public void rows(List<PublishedRows.Row> rows) throws IOException {
        var projects = new ArrayList<ProjectView>();
        for (var each : rows) projects.add(json.readValue(each.body(), ProjectView.class));
        var named = members.of(projects);
        for (var each : projects) out.write(each, named);
    }

    @Override
    public void end(long count, @Nullable String cursor) throws IOException {
        out.end(count, "cursor " + cursor);
    }
}
