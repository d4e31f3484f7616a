package org.cooperationhub.money;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A record with money in it, as the features after this package keep it: nested two deep, once with other columns. */
@Entity
public class Purse extends PanacheEntityBase {
    static final String TABLE = """
            create table if not exists purse (
              id binary(16) not null,
              amount decimal(19, 2) not null,
              currency char(3) not null,
              value_date date null,
              label varchar(20) not null,
              spent_amount decimal(19, 2) null,
              spent_currency char(3) null,
              constraint pk_purse primary key (id)
            ) engine = InnoDB""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Embedded
    public Content content;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "spent_amount", precision = 19, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "spent_currency"))
    public @Nullable Money spent;

    /** An embeddable record around one that holds another. */
    @Embeddable
    public record Content(@Embedded DatedMoney value, String label) {}
}
