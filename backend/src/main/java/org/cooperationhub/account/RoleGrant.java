package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A role beyond those of the token, with its scope and end. */
@Entity
public class RoleGrant extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Membership membership;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    public @Nullable String scopeId;
    public @Nullable UUID grantedBy;
    public @Nullable Instant until;

    /** What a grant reaches. */
    public enum Scope {
        ORG,
        PROJECT,
        COUNTRY,
        INITIATIVE,
        PLATFORM
    }
}
