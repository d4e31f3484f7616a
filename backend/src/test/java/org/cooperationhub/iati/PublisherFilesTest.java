package org.cooperationhub.iati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.cooperationhub.project.ProjectInput;
import org.cooperationhub.testing.IatiSchema;
import org.junit.jupiter.api.Test;

/** Files of real publishers: whatever stands in them, each activity comes in, and all that is not kept is named. */
class PublisherFilesTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void every_activity_of_real_publishers_comes_in_with_its_findings() throws IOException, UnreadableXml {
        IatiSchema.require();
        try (var files = Files.list(IatiSchema.FILES.resolve("samples"))) {
            for (var path : files.filter(each -> each.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                var read = new ArrayList<ReadActivity>();
                try (var file = new ActivityFile(Files.newInputStream(path), each -> false)) {
                    for (var each = file.next(); each != null; each = file.next()) read.add(each);
                }
                assertThat(read).as(path.toString()).isNotEmpty();
                var codes = read.stream()
                        .flatMap(each -> each.findings().stream())
                        .collect(Collectors.groupingBy(
                                IatiFinding::code, LinkedHashMap::new, Collectors.summingInt(IatiFinding::times)));
                System.out.printf("%s: %d activities, findings %s%n", path.getFileName(), read.size(), codes);
                for (var each : read) {
                    var input = each.input().deepCopy().put("lead", "DEMO-KE");
                    var project = json.treeToValue(input, ProjectInput.class);
                    assertThat(project.title()).as(each.identifier()).isNotEmpty();
                    assertThat(each.identifier()).isNotBlank();
                }
            }
        }
    }
}
