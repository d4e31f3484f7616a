package org.cooperationhub.admission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.file.StoredFiles;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Every query on applications. Who reads them is decided here: reviewers all, whoever acts for a state its own. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {
    private static final int MOST_SIMILAR = 10;
    private static final Sort<Application> NEWEST =
            new Sort<>("a.createdAt", true, each -> each.createdAt.toString(), Instant::parse, "a.id", each -> each.id);

    @Inject
    Caller caller;

    @Inject
    Cursors cursors;

    @Inject
    StoredFiles files;

    @Inject
    Independence independence;

    @Inject
    DomainRecord record;

    Page<Application> page(@Nullable List<Application.State> states, PageRequest request) {
        var countries = requireReader();
        return new Listing<>(Application.class, "a", "Application a")
                .where("a.state <> UNCONFIRMED")
                .where("a.state in :states", "states", states)
                .where("a.country in :countries", "countries", countries)
                .page(getEntityManager(), cursors, request, NEWEST, "applications");
    }

    /** One that the caller may read; 404 for all others and while its address is not confirmed. */
    Application readable(UUID id, LockModeType lock) {
        var countries = requireReader();
        var found = find(
                        "from Application a left join fetch a.organisation where a.id = ?1 and a.state <> UNCONFIRMED",
                        id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
        if (countries != null && (found.country == null || !countries.contains(found.country)))
            throw Problems.notFound();
        return found;
    }

    /** The countries whose applications the caller reads; null for all. 403 for everybody else. */
    private @Nullable Set<String> requireReader() {
        if (caller.mayEverywhere(Action.READ_APPLICATIONS)) return null;
        var countries = caller.countriesWhere(Action.READ_APPLICATIONS);
        if (countries.isEmpty()) caller.requireEverywhere(Action.READ_APPLICATIONS);
        return countries;
    }

    /** Locked, for a write by whoever applied. */
    Application known(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(each -> !each.expired())
                .orElseThrow(Problems::notFound);
    }

    /** How many wait for a word from this address: the hub writes to it no more often than a few times. */
    long unconfirmed(String mail) {
        return count(
                "contactMail = ?1 and state = UNCONFIRMED and createdAt > ?2",
                mail.toLowerCase(Locale.ROOT),
                Now.instant().minus(Application.UNCONFIRMED_FOR));
    }

    ApplicationView view(Application from) {
        return ApplicationView.of(
                from,
                files.every(from.files()),
                similar(from),
                from.domain == null ? null : record.of(from),
                independence.may(from));
    }

    /** Organisations that it could be the same as, for reviewers to look at. */
    private List<Organisation> similar(Application from) {
        return getEntityManager()
                .createQuery("""
                        from Organisation o where o.status <> APPLIED and (o.code = :code or o.sortName = :name
                          or o.id in (select d.organisationId from OrganisationDomain d where d.domain = :domain))
                        order by o.sortName, o.id""", Organisation.class)
                .setParameter("code", from.code)
                .setParameter("name", from.name.main())
                .setParameter("domain", from.domain)
                .setMaxResults(MOST_SIMILAR)
                .getResultList();
    }
}
