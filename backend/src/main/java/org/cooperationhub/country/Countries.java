package org.cooperationhub.country;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.jspecify.annotations.Nullable;

/** Every query on countries and their groups. */
@ApplicationScoped
public class Countries implements PanacheRepositoryBase<Country, UUID> {
    private static final Sort<Country> BY_NAME =
            new Sort<>("c.sortName", false, each -> each.sortName, text -> text, "c.id", each -> each.id);

    @Inject
    Cursors cursors;

    Page<Country> page(CountryFilter filter, PageRequest request) {
        return listing(filter).page(getEntityManager(), cursors, request, BY_NAME, "public");
    }

    /** The ids of the next countries after this id in their order, so many at most. 400 for a wrong filter. */
    @Transactional
    public List<UUID> ids(CountryFilter filter, @Nullable UUID after, int most) {
        return listing(filter).ids(getEntityManager(), after, most);
    }

    private static Listing<Country> listing(CountryFilter filter) {
        return new Listing<>(Country.class, "c", "Country c")
                .where("c.auMember = :auMember", "auMember", filter.inTheUnion())
                .where("c.code in :codes", "codes", Filters.codes("code", filter.code))
                .where("c.sortName like :q escape '!'", "q", Filters.contains(filter.q))
                .where("""
                        exists (select 1 from CountryGroupMember m where m.country = c.code and m.group.code in :groups
                          and (m.validTo is null or m.validTo >= current_date))""", "groups", Filters.codes("group", filter.group));
    }

    Country byCode(String code) {
        var country = find("code", code).firstResult();
        if (country == null) throw Problems.notFound();
        return country;
    }

    /** Which of these codes are countries that may be newly used. */
    public Set<String> known(Collection<String> codes) {
        if (codes.isEmpty()) return Set.of();
        return getEntityManager()
                .createQuery("select c.code from Country c where c.code in :codes and c.status = ACTIVE", String.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    List<CountryGroup> groups() {
        return getEntityManager()
                .createQuery(
                        "select distinct g from CountryGroup g left join fetch g.members order by g.scheme, g.code",
                        CountryGroup.class)
                .getResultList();
    }

    List<CountryGroup> groups(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select distinct g from CountryGroup g left join fetch g.members where g.id in :ids",
                        CountryGroup.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Memberships of these countries, by country: those of today first. */
    Map<String, List<CountryGroupMember>> memberships(Collection<String> countries) {
        if (countries.isEmpty()) return Map.of();
        var today = LocalDate.now(ZoneOffset.UTC);
        return getEntityManager()
                .createQuery("""
                        select m from CountryGroupMember m join fetch m.group g
                        where m.country in :countries order by g.scheme, g.code, m.validFrom""", CountryGroupMember.class)
                .setParameter("countries", countries)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(each -> each.endedBefore(today)))
                .collect(Collectors.groupingBy(each -> each.country));
    }

    Map<String, Country> byCode() {
        return streamAll().collect(Collectors.toMap(each -> each.code, Function.identity()));
    }
}
