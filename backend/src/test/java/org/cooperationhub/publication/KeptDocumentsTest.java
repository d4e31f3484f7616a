package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.putting;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** What one instance keeps in memory, while another one changes it. */
@QuarkusTest
@SuppressWarnings("UnnecessaryAssignment") // a second instance is put together by hand
class KeptDocumentsTest {
    @Inject
    ReadModel reads;

    @Inject
    PublishedProjects published;

    /** As a second instance of the API would have it: it hears of no commit. */
    private KeptDocuments other(ReadModel reads) {
        var other = new KeptDocuments();
        other.reads = reads;
        other.most = Optional.of(new MemorySize(BigInteger.valueOf(1 << 20)));
        other.start();
        return other;
    }

    private void put(KeptDocuments documents, UUID id) {
        documents.put(id, published.one(id, true), documents.generation());
    }

    /** The first look at the changes forgets everything, so it may take a second attempt. */
    private void keep(KeptDocuments documents, UUID id) throws InterruptedException {
        for (var n = 0; documents.get(id) == null; n++) {
            assertThat(n).isLessThan(100);
            put(documents, id);
            Thread.sleep(50);
        }
    }

    @Test
    void a_change_by_another_instance_is_noticed_and_the_rest_stays() throws InterruptedException {
        var project = Draft.published();
        var changed = UUID.fromString(project.id());
        var bystander = UUID.fromString(Draft.published().id());
        var other = other(reads);
        keep(other, changed);
        keep(other, bystander);
        Draft.of(putting(ORG_ADMIN, project.etag(), Map.of("reason", Map.of("en", "Named the wrong town.")))
                .put(project.unpublication()));
        for (var n = 0; other.get(changed) != null; n++) {
            assertThat(n).isLessThan(100);
            Thread.sleep(50);
        }
        assertThat(other.get(bystander)).isNotNull();
    }

    @Test
    void what_was_read_before_a_change_is_not_kept_after_it() {
        var id = UUID.fromString(Draft.published().id());
        var documents = other(reads);
        var before = documents.generation();
        var read = published.one(id, true);
        documents.forget(List.of(id));
        documents.put(id, read, before);
        assertThat(documents.get(id)).isNull();
    }

    @Test
    void nothing_is_given_from_memory_when_changes_cannot_be_looked_up() throws InterruptedException {
        var nowhere = new MysqlDataSource();
        nowhere.setUrl("jdbc:mysql://127.0.0.1:1/hub?connectTimeout=200");
        var unreachable = new ReadModel();
        unreachable.database = nowhere;
        var id = UUID.fromString(Draft.published().id());
        var documents = other(unreachable);
        put(documents, id);
        for (var n = 0; n < 10; n++) {
            assertThat(documents.get(id)).isNull();
            Thread.sleep(100);
        }
    }
}
