package org.cooperationhub.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Every query on source systems. */
@ApplicationScoped
public class SourceSystems implements PanacheRepositoryBase<SourceSystem, Integer> {
    Optional<SourceSystem> byKey(String key) {
        return find("from SourceSystem s join fetch s.organisation where s.key = ?1", key)
                .firstResultOptional();
    }
}
