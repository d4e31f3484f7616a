package org.cooperationhub.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.cooperationhub.source.SourceSystem;

/** Every query on mappings. */
@ApplicationScoped
class SourceMappings implements PanacheRepositoryBase<SourceMapping, Integer> {

    /** That of the source, or the table of our own exports. */
    Mapping of(SourceSystem source) {
        return findByIdOptional(source.id)
                .map(each -> ImportJson.read(each.mapping, Mapping.class))
                .orElse(Mapping.OWN);
    }
}
