package org.cooperationhub.admission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.organisation.Identifier;

/** An {@link Identifier} of a member organisation; no other has the same. */
@Entity
public class OrganisationIdentifier extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID organisationId;
    public String scheme;
    public String value;

    static OrganisationIdentifier of(UUID organisation, Identifier from) {
        var made = new OrganisationIdentifier();
        made.id = Ids.create();
        made.organisationId = organisation;
        made.scheme = from.scheme();
        made.value = from.value();
        return made;
    }
}
