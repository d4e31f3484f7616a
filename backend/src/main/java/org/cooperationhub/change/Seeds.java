package org.cooperationhub.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.cooperationhub.common.Hashes;

/** Loads reference data from the application's own files: each once, and again when its content changed. */
@ApplicationScoped
public class Seeds {
    @Inject
    EntityManager em;

    @Inject
    ObjectMapper json;

    /**
     * @param file below {@code seed/}
     * @param load writes its content, in the same transaction as the note that it was loaded
     */
    @Transactional
    public void load(String file, Consumer<JsonNode> load) {
        var content = bytes(file);
        var hash = Hashes.sha256(content);
        var before = em.createNativeQuery("select sha256 from seed_state where name = :name for update", byte[].class)
                .setParameter("name", file)
                .getResultList();
        if (!before.isEmpty() && Arrays.equals((byte[]) before.getFirst(), hash)) return;
        try {
            load.accept(json.readTree(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
        em.createNativeQuery("""
                        insert into seed_state (name, sha256, loaded_at) values (:name, :hash, utc_timestamp(6)) as new
                        on duplicate key update sha256 = new.sha256, loaded_at = new.loaded_at""")
                .setParameter("name", file)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    private static byte[] bytes(String file) {
        try (var in = Seeds.class.getResourceAsStream("/seed/" + file)) {
            if (in == null) throw new IllegalStateException("missing seed file " + file);
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
