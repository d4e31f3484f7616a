package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cooperationhub.common.Now;
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

    /** Id of the project, or code of the country or initiative; null where the scope says it all. */
    public @Nullable String scopeId;

    public @Nullable UUID grantedBy;
    public Instant createdAt = Now.instant();
    public @Nullable Instant until;

    /** From then on it gives nothing; the row stays for the record. */
    public void end() {
        until = Now.instant();
    }

    /**
     * False for a row that gives nothing: a role that is not granted with this scope, or a scope without its object.
     */
    public boolean holds() {
        return scope.roles.contains(role) && scope.object.matcher(reach()).matches();
    }

    public String reach() {
        return scopeId == null ? "" : scopeId;
    }

    /** What a grant reaches, and the roles that can be granted so; all others come with the token or not at all. */
    public enum Scope {
        /** All of the organisation whose member got it. */
        ORG("", Role.CONTRIBUTOR),
        /** One project of that organisation. */
        PROJECT("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Role.CONTRIBUTOR),
        COUNTRY("[A-Z]{2}", Role.FOCAL_POINT, Role.STATE_AUTHORITY),
        INITIATIVE(".+", Role.SECRETARIAT_EDITOR),
        PLATFORM("", Role.SECRETARIAT_EDITOR, Role.REVIEWER, Role.AUDITOR);

        private final Pattern object;
        private final Set<Role> roles;

        Scope(String object, Role... roles) {
            this.object = Pattern.compile(object);
            this.roles = Set.of(roles);
        }
    }
}
