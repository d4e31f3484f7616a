package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.jspecify.annotations.Nullable;

/** Every query on stored texts. */
@ApplicationScoped
public class TextVersions implements PanacheRepositoryBase<TextVersion, UUID> {
    /** In the order of their imports, each in the order of the document; ids rise with time. */
    private static final Sort<TextVersion> BY_IMPORT =
            new Sort<>("t.seq", false, each -> String.valueOf(each.seq), Integer::valueOf, "t.id", each -> each.id);

    @Inject
    Cursors cursors;

    Page<TextVersion> page(Initiative initiative, PageRequest request) {
        return new Listing<>(TextVersion.class, "t", "TextVersion t left join fetch t.proposal join fetch t.initiative")
                .where("t.initiative.id = :initiative", "initiative", initiative.id)
                .page(getEntityManager(), cursors, request, BY_IMPORT, "public");
    }

    /** The texts of a proposal that hold now, one per language; superseded ones stand in the list of the initiative. */
    List<TextVersion> current(Proposal proposal) {
        return list("""
                from TextVersion t join fetch t.proposal join fetch t.initiative
                where t.proposal = ?1 and t.status = CURRENT order by t.lang""", proposal);
    }

    /** As {@link #current(Proposal)}, of several. */
    List<TextVersion> current(Collection<Proposal> some) {
        if (some.isEmpty()) return List.of();
        return list("""
                from TextVersion t join fetch t.proposal join fetch t.initiative
                where t.proposal in ?1 and t.status = CURRENT order by t.lang""", some);
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

    /** The same document as the current text of another initiative or language; null if there is none. */
    @Nullable
    TextVersion storedElsewhere(String sha256, Initiative initiative, String lang) {
        return find("""
                        from TextVersion t join fetch t.initiative where t.sha256 = ?1 and t.target = INITIATIVE
                        and t.status = CURRENT and not (t.initiative = ?2 and t.lang = ?3)""", sha256, initiative, lang).firstResult();
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
