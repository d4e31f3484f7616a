package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A code that a proposal stands for in another classification. */
@Entity
public class ProposalMapping extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Proposal proposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_key")
    public Classification listKey;

    public String code;
    public @Nullable BigDecimal weight;

    @Enumerated(EnumType.STRING)
    public Basis basis;

    /** The classifications, each with the code list that holds its codes. */
    public enum Classification {
        DAC5("dac-sector"),
        SDG_TARGET("sdg-target"),
        WSIS_AL("wsis-action-line"),
        THEME("theme");

        final String codeList;

        Classification(String codeList) {
            this.codeList = codeList;
        }
    }

    /** PLATFORM is the hub's own default, ADOPTED was decided by the participants. */
    public enum Basis {
        PLATFORM,
        ADOPTED
    }
}
