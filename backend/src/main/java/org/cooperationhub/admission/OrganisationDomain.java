package org.cooperationhub.admission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.common.Now;

/** A domain that an organisation has shown to rule. */
@Entity
public class OrganisationDomain extends PanacheEntityBase {
    @Id
    public String domain;

    public UUID organisationId;
    public Instant provenAt;

    static OrganisationDomain of(String domain, UUID organisation) {
        var made = new OrganisationDomain();
        made.domain = domain;
        made.organisationId = organisation;
        made.provenAt = Now.instant();
        return made;
    }
}
