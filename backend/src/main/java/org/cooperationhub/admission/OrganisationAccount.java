package org.cooperationhub.admission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about an organisation's standing, and when Keycloak is to be brought in line with it. The standing
 * itself is the organisation's {@code status}.
 */
@Entity
public class OrganisationAccount extends PanacheEntityBase {
    @Id
    public UUID organisationId;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "organisation_id")
    public Organisation organisation;

    public String alias;

    /** When somebody is to look at it; while somebody does, when they are given up. Null: Keycloak is in line. */
    public @Nullable Instant syncAt;

    public int attempts;
    public @Nullable String reason;
    public @Nullable Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    public @Nullable Person decidedBy;

    public @Nullable String contactName;
    public @Nullable String contactMail;
    public @Nullable String contactLocale;

    void decided(Person by, @Nullable String why, Instant lease) {
        decidedBy = by;
        decidedAt = Now.instant();
        reason = why;
        attempts = 0;
        syncAt = lease;
    }
}
