package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Problems;
import org.jspecify.annotations.Nullable;

/** Every query on stored texts. */
@ApplicationScoped
public class TextVersions implements PanacheRepositoryBase<TextVersion, UUID> {
    List<TextVersion> of(Initiative initiative) {
        return list("""
                from TextVersion t left join fetch t.proposal join fetch t.initiative
                where t.initiative = ?1 order by t.lang, t.target, t.proposal.number, t.seq""", initiative);
    }

    List<TextVersion> of(Proposal proposal) {
        return list(
                "from TextVersion t join fetch t.proposal join fetch t.initiative where t.proposal = ?1 order by t.lang, t.seq",
                proposal);
    }

    TextVersion ofInitiative(String code, UUID id) {
        return find("initiative.code = ?1 and id = ?2", code, id)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** The whole document that is current in a language. */
    @Nullable
    TextVersion current(Initiative initiative, String lang) {
        return find("initiative = ?1 and lang = ?2 and target = INITIATIVE and status = CURRENT", initiative, lang)
                .firstResult();
    }

    List<TextVersion> currentParts(Initiative initiative, String lang) {
        return list("initiative = ?1 and lang = ?2 and status = CURRENT", initiative, lang);
    }

    int lastSeq(Initiative initiative, String lang) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(t.seq), 0) from TextVersion t where t.initiative = :initiative and t.lang = :lang",
                        Integer.class)
                .setParameter("initiative", initiative)
                .setParameter("lang", lang)
                .getSingleResult();
    }
}
