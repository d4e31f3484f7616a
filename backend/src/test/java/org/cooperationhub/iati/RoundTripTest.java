package org.cooperationhub.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.version;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cooperationhub.project.ProjectInput;
import org.cooperationhub.project.ProjectView;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.IatiSchema;
import org.cooperationhub.testing.Measured;
import org.cooperationhub.testing.Rich;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundTripTest {
    private static final Set<String> MEMBERS = Set.of("DEMO-KE", "DEMO-SN", "DEMO-CN");

    /** What an activity has no place for, so that it stays as it is. */
    private static final List<String> NOT_CARRIED = List.of(
            "textKinds", "inKind", "benefits", "noBenefitReason", "milestones", "sources", "consulted", "contact");

    @Inject
    ObjectMapper json;

    @Inject
    Members members;

    private byte[] written(ProjectView... projects) throws IOException {
        var to = new ByteArrayOutputStream();
        var out = new Activities(to, "https://hub.example");
        out.start(Instant.parse("2026-11-27T12:00:00Z"));
        var named = members.of(List.of(projects));
        for (var each : projects) out.write(each, named);
        out.end(projects.length, "of a test");
        return to.toByteArray();
    }

    private ProjectView published(Draft project) throws IOException {
        return json.readValue(
                anonymous()
                        .get(project.publicPath())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                ProjectView.class);
    }

    private static ReadActivity read(byte[] document) throws IOException, UnreadableXml {
        try (var file = new ActivityFile(new ByteArrayInputStream(document), MEMBERS::contains)) {
            var activity = Objects.requireNonNull(file.next());
            assertThat(file.next()).isNull();
            return activity;
        }
    }

    @Test
    void an_activity_carries_the_whole_project_there_and_back() throws IOException, UnreadableXml {
        var project = Draft.published(Rich.content());
        var view = published(project);
        var document = written(view);
        var text = new String(document, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("Somebody Secret", "somebody@", "+254 1");
        assertThat(text)
                .contains("<activity-date type=\"1\" iso-date=\"2026-01-01\"></activity-date>")
                .contains("iso-date=\"2026-02-01\" hub:precision=\"MONTH\"><narrative>2026-02</narrative>")
                .contains("iso-date=\"2028-01-01\" hub:precision=\"YEAR\"><narrative>2028</narrative>");
        var read = read(document);
        assertThat(read.findings()).isEmpty();
        assertThat(read.input().get("plannedEndPrecision").asText()).isEqualTo("YEAR");
        assertThat(read.identifier()).isEqualTo("DEMO-KE-" + project.code());
        assertThat(read.project()).isEqualTo(view.id());
        assertThat(read.version()).isEqualTo(view.version());
        var whole = (ObjectNode) json.readTree(json.writeValueAsBytes(view));
        var names = java.util.Arrays.stream(ProjectInput.class.getRecordComponents())
                .map(each -> each.getName())
                .toList();
        whole.retain(names);
        whole.put("lead", "DEMO-KE");
        whole.remove(NOT_CARRIED);
        assertThat(names).containsAll(NOT_CARRIED);
        var expected = json.treeToValue(whole, ProjectInput.class);
        var found = json.treeToValue(read.input(), ProjectInput.class);
        assertThat(found).usingRecursiveComparison().isEqualTo(expected);
        assertThat(read.input().has("inKind")).isFalse();
    }

    @Test
    void what_was_exported_changes_nothing_when_it_comes_back() throws IOException, UnreadableXml {
        for (var content : List.of(Rich.content(), Draft.content("DEMO-KE"))) {
            var project = Draft.published(content);
            var before = project.again();
            var input = read(written(published(project))).input();
            input.remove("lead");
            var after = patching(EDITOR, before.etag(), json.convertValue(input, Map.class))
                    .patch(project.path());
            after.then().statusCode(200);
            assertThat(version(after.header("ETag"))).isEqualTo(version(before.etag()));
        }
    }

    @Test
    void every_activity_is_valid_by_the_official_schema() throws IOException {
        IatiSchema.require();
        var rich = published(Draft.published(Rich.content()));
        var plain = published(Draft.published());
        var measured = published(Measured.published().draft());
        var document = written(rich, plain, measured);
        assertThat(IatiSchema.faults(document))
                .as(new String(document, StandardCharsets.UTF_8))
                .isEmpty();
        // the check would tell
        var wrong = new String(document, StandardCharsets.UTF_8).replace("<activity-status", "<activity-state");
        assertThat(IatiSchema.faults(wrong.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
}
