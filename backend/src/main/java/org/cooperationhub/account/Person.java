package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person as Keycloak knows them, by issuer and subject; a machine is kept the same way under its own subject. */
@Entity
public class Person extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String issuer;
    public String subject;
    public String displayName;
    public @Nullable String email;
    public @Nullable String locale;

    @Enumerated(EnumType.STRING)
    public Status status = Status.ACTIVE;

    public Instant createdAt;

    /** A suspended person acts for nobody, whatever their token says. */
    public enum Status {
        ACTIVE,
        SUSPENDED
    }
}
