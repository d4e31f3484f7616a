package org.cooperationhub.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Sort;
import org.cooperationhub.file.StoredFile.Owner;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Every query on stored files. */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {
    private static final Sort<StoredFile> NEWEST_FIRST =
            new Sort<>("f.createdAt", true, each -> each.createdAt.toString(), Instant::parse, "f.id", each -> each.id);

    @Inject
    Cursors cursors;

    /** @param isNew false if the owner had a file with these bytes before */
    public record Added(StoredFile file, boolean isNew) {}

    /** Notes the file for its owner; the same bytes a second time are the same file, under its first name. */
    public Added add(Owner owner, IncomingFile file, @Nullable Person by, @Nullable Organisation forWhom) {
        var known = of(owner, file.sha256());
        if (known.isPresent()) {
            known.get().scannedAgain(file.scanStatus());
            return new Added(known.get(), false);
        }
        var stored = StoredFile.of(owner, file, by, forWhom);
        persistAndFlush(stored);
        return new Added(stored, true);
    }

    public Optional<StoredFile> of(Owner owner, String sha256) {
        return find("ownerId = ?1 and ownerScope = ?2 and sha256 = ?3", owner.id(), owner.scope(), sha256)
                .firstResultOptional();
    }

    /** True if these bytes are a file of any record. */
    public boolean holds(String sha256) {
        return count("sha256", sha256) > 0;
    }

    /** All files of an owner; a project has a few hundred at most. */
    public List<StoredFile> every(Owner owner) {
        return list("ownerId = ?1 and ownerScope = ?2 order by id", owner.id(), owner.scope());
    }

    /** All files of these owners. */
    public List<StoredFile> every(String scope, Collection<UUID> owners) {
        return owners.isEmpty() ? List.of() : list("ownerId in ?1 and ownerScope = ?2 order by id", owners, scope);
    }

    /** @param among SHA-256 of the files to choose from; null for all of the owner's */
    public Page<StoredFile> page(Owner owner, @Nullable Set<String> among, PageRequest request) {
        var listing = new Listing<>(StoredFile.class, "f", "StoredFile f")
                .where("f.ownerId = :owner", "owner", owner.id())
                .where("f.ownerScope = :scope", "scope", owner.scope());
        if (among != null && among.isEmpty()) listing.where("1 = 0");
        return listing.where("f.sha256 in :among", "among", among == null ? null : new TreeSet<>(among))
                .page(getEntityManager(), cursors, request, NEWEST_FIRST, "files");
    }
}
