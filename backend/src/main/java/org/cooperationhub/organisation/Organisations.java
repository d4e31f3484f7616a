package org.cooperationhub.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.jspecify.annotations.Nullable;

/** Every query on organisations. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    private static final Sort<Organisation> BY_NAME =
            new Sort<>("o.sortName", false, each -> each.sortName, text -> text, "o.id", each -> each.id);

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    Cursors cursors;

    public Page<Organisation> page(OrganisationFilter filter, PageRequest request) {
        return listing(filter).page(getEntityManager(), cursors, request, BY_NAME, "public");
    }

    /** The ids of the next organisations after this id in their order, so many at most. 400 for a wrong filter. */
    @Transactional
    public List<UUID> ids(OrganisationFilter filter, @Nullable UUID after, int most) {
        return listing(filter).ids(getEntityManager(), after, most);
    }

    /** Organisations that applied and are not verified yet are no public matter. */
    private static Listing<Organisation> listing(OrganisationFilter filter) {
        return new Listing<>(Organisation.class, "o", "Organisation o")
                .where("o.status <> APPLIED")
                .where("o.code in :codes", "codes", Filters.codes("code", filter.code))
                .where("o.country in :countries", "countries", Filters.codes("country", filter.country))
                .where(
                        "o.actorType in :types",
                        "types",
                        Filters.members(ActorType.class, "actorType", filter.actorType))
                .where("o.sortName like :q escape '!'", "q", Filters.contains(filter.q));
    }

    /** 404 for one that only applied, and for what is neither an id nor a code. */
    public Organisation publicByIdOrCode(String text) {
        return (ID.matcher(text).matches() ? findByIdOptional(UUID.fromString(text)) : byCode(text))
                .filter(each -> each.status != OrganisationStatus.APPLIED)
                .orElseThrow(Problems::notFound);
    }

    public Optional<Organisation> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those of these codes that are a member's; one that only applied is none. */
    public Set<String> known(Collection<String> codes) {
        if (codes.isEmpty()) return Set.of();
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select o.code from Organisation o where o.code in :codes and o.status <> APPLIED",
                        String.class)
                .setParameter("codes", codes)
                .getResultList());
    }

    /** Organisations by code, of those asked for. */
    public Map<String, Organisation> byCodes(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return list("code in ?1", codes).stream().collect(Collectors.toMap(each -> each.code, each -> each));
    }

    /** Those with these ids at Keycloak, and those whose place they took. */
    public List<Organisation> acting(Collection<UUID> keycloakIds) {
        if (keycloakIds.isEmpty()) return List.of();
        return list(
                "keycloakId in ?1 or mergedInto in (select s.id from Organisation s where s.keycloakId in ?1)",
                keycloakIds);
    }

    /** The next project number of an organisation; its row stays locked, so no number is given twice. */
    public int takeProjectNumber(Organisation organisation) {
        return takeProjectNumbers(organisation, 1);
    }

    /** The first of so many next numbers, as above. */
    public int takeProjectNumbers(Organisation organisation, int count) {
        getEntityManager().lock(organisation, LockModeType.PESSIMISTIC_WRITE);
        var next = (Number) getEntityManager()
                .createNativeQuery("select next_project_number from organisation where id = :id")
                .setParameter("id", organisation.id)
                .getSingleResult();
        getEntityManager()
                .createNativeQuery(
                        "update organisation set next_project_number = next_project_number + :count where id = :id")
                .setParameter("count", count)
                .setParameter("id", organisation.id)
                .executeUpdate();
        return next.intValue();
    }
}
