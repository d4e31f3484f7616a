package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.organisation.ActorType;
import org.jspecify.annotations.Nullable;

/** Every query on initiatives, proposals and their links. */
@ApplicationScoped
public class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {
    private static final Sort<Initiative> BY_CODE =
            new Sort<>("i.code", false, each -> each.code, text -> text, "i.id", each -> each.id);
    private static final Sort<Proposal> BY_NUMBER = new Sort<>(
            "p.number", false, each -> String.valueOf(each.number), Integer::valueOf, "p.id", each -> each.id);

    @Inject
    Cursors cursors;

    @Inject
    CodeLists codeLists;

    Page<Initiative> page(PageRequest request) {
        return new Listing<>(Initiative.class, "i", "Initiative i")
                .page(getEntityManager(), cursors, request, BY_CODE, "public");
    }

    /** The ids of the next initiatives after this id in their order, so many at most. */
    @Transactional
    public List<UUID> ids(@Nullable UUID after, int most) {
        return new Listing<>(Initiative.class, "i", "Initiative i").ids(getEntityManager(), after, most);
    }

    /** The ids of the next proposals after this id in their order, so many at most. 400 for a wrong filter. */
    @Transactional
    public List<UUID> proposalIds(ProposalFilter filter, @Nullable UUID after, int most) {
        return new Listing<>(Proposal.class, "p", "Proposal p join p.initiative i")
                .where("i.code in :initiatives", "initiatives", Filters.codes("initiative", filter.initiative))
                .ids(getEntityManager(), after, most);
    }

    public Initiative byCode(String code) {
        return optional(code).orElseThrow(Problems::notFound);
    }

    Optional<Initiative> optional(String code) {
        return find("from Initiative i left join fetch i.pillars where i.code = ?1", code)
                .singleResultOptional();
    }

    /** Numbers of proposals by initiative id. */
    Map<UUID, Integer> proposalCounts(Collection<Initiative> initiatives) {
        if (initiatives.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select p.initiative.id, count(p) from Proposal p where p.initiative in :all group by p.initiative.id",
                        Object[].class)
                .setParameter("all", initiatives)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    Page<Proposal> proposalPage(Initiative initiative, PageRequest request) {
        return new Listing<>(Proposal.class, "p", "Proposal p join fetch p.pillar join fetch p.initiative")
                .where("p.initiative.id = :initiative", "initiative", initiative.id)
                .page(getEntityManager(), cursors, request, BY_NUMBER, "public");
    }

    public List<Proposal> proposalsOf(Initiative initiative) {
        return getEntityManager()
                .createQuery(
                        "select p from Proposal p join fetch p.pillar where p.initiative = :initiative order by p.number",
                        Proposal.class)
                .setParameter("initiative", initiative)
                .getResultList();
    }

    /** In the order of their numbers. */
    List<Proposal> proposalsOf(Collection<Initiative> some) {
        if (some.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select p from Proposal p join fetch p.pillar where p.initiative in :some order by p.number",
                        Proposal.class)
                .setParameter("some", some)
                .getResultList();
    }

    List<Proposal> proposals(Set<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select distinct p from Proposal p join fetch p.initiative join fetch p.pillar
                        left join fetch p.mappings where p.id in :ids""", Proposal.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The kinds of actors that any of these initiatives calls on. */
    public Set<ActorType> addressedActorTypes(Collection<String> codes) {
        if (codes.isEmpty()) return Set.of();
        return list("code in ?1", codes).stream()
                .flatMap(each -> each.addressedActorTypes.stream())
                .collect(Collectors.toSet());
    }

    public Proposal proposal(String code) {
        return getEntityManager()
                .createQuery("""
                        select p from Proposal p join fetch p.initiative join fetch p.pillar left join fetch p.mappings
                        where p.code = :code""", Proposal.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    /** Adopted proposals by code, of those asked for. */
    public Map<String, Proposal> proposals(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("select p from Proposal p where p.code in :codes and p.status = ADOPTED", Proposal.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(each -> each.code, each -> each));
    }

    /** Labels of the codes a proposal is mapped to, by {@code <list>/<code>}. */
    Map<String, Map<String, String>> labels(Proposal proposal) {
        var result = new HashMap<String, Map<String, String>>();
        proposal.mappings.stream()
                .collect(Collectors.groupingBy(each -> each.listKey))
                .forEach((list, mappings) -> codeLists
                        .labels(
                                list.codeList,
                                mappings.stream().map(each -> each.code).toList())
                        .forEach((code, label) -> result.put(list + "/" + code, label)));
        return result;
    }

    /** Links that start or end at one of these codes of initiatives, pillars or proposals. */
    public List<InstrumentLink> links(Collection<String> codes) {
        return getEntityManager()
                .createQuery("""
                        select l from InstrumentLink l where l.fromCode in :codes or l.toCode in :codes
                        order by l.type, l.fromCode, l.id""", InstrumentLink.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** The initiatives that links name at either end, by code, with their pillars. */
    public Map<String, Initiative> named(Collection<InstrumentLink> links) {
        var codes = links.stream()
                .flatMap(each -> Stream.of(each.fromCode, each.toCode == null ? each.fromCode : each.toCode))
                .map(each -> each.split("/", 2)[0])
                .collect(Collectors.toSet());
        if (codes.isEmpty()) return Map.of();
        return list("select distinct i from Initiative i left join fetch i.pillars where i.code in ?1", codes).stream()
                .collect(Collectors.toMap(each -> each.code, each -> each));
    }
}
