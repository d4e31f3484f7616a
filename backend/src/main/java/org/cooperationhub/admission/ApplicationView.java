package org.cooperationhub.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.common.Representation;
import org.cooperationhub.file.StoredFile;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Identifier;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as those who decide on it see it. */
@Schema(name = "Application")
public record ApplicationView(
        UUID id,
        long version,
        Application.State state,
        Map<String, String> name,
        @Nullable String acronym,

        @Schema(description = "As wished", examples = "MODA-KE")
        String code,

        ActorType actorType,
        @Nullable String country,
        @Nullable String website,
        @Nullable String domain,
        List<Identifier> identifiers,

        @Schema(description = "Null once it was erased") @Nullable
        Contact contact,

        List<StoredFileView> files,

        @Schema(description = "What the applicant was asked to put into the DNS")
        DomainRecord.@Nullable View domainRecord,

        @Nullable Instant domainCheckedAt,

        @Schema(description = "When the record was found; null if it was not there at the last look") @Nullable
        Instant domainProvenAt,

        @Nullable StateConfirmation stateConfirmation,

        @Schema(description = "Member organisations with its code, name or domain")
        List<OrganisationRef> similar,

        @Nullable Decision decision,

        @Schema(description = "Once verified: the organisation") @Nullable
        OrganisationRef organisation,

        @Schema(description = "Once verified: whether it has its accounts; they wait while Keycloak does not answer")
        boolean accounts,

        @Schema(description = "What the caller may do with it now; nobody decides where they have a part")
        List<Action> may,

        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    @Schema(name = "ApplicationPerson")
    public record Contact(
            String name,
            String mail,
            @Schema(description = "BCP 47", examples = "en") String locale) {}

    @Schema(name = "StateConfirmation")
    public record StateConfirmation(String statement, String by, Instant at) {}

    @Schema(name = "ApplicationDecision")
    public record Decision(
            Application.@Nullable Method method,

            @Schema(description = "SHA-256 of the letter, or the address of the register's entry") @Nullable
            String evidence,

            @Nullable String reason,
            @Nullable String by,
            Instant at) {}

    static ApplicationView of(
            Application from,
            List<StoredFile> files,
            List<Organisation> similar,
            DomainRecord.@Nullable View record,
            List<Action> may) {
        var made = from.state == Application.State.VERIFIED ? from.organisation : null;
        return new ApplicationView(
                from.id,
                from.version,
                from.state,
                from.name.map(),
                from.acronym,
                from.code,
                from.actorType,
                from.country,
                from.website,
                from.domain,
                from.identifiers,
                from.contactMail.isEmpty() ? null : new Contact(from.contactName, from.contactMail, from.contactLocale),
                files.stream().map(StoredFileView::of).toList(),
                record,
                from.domainCheckedAt,
                from.domainProvenAt,
                confirmation(from),
                similar.stream().map(OrganisationRef::of).toList(),
                decision(from),
                made == null ? null : OrganisationRef.of(made),
                made != null && made.keycloakId != null,
                may,
                from.createdAt,
                from.updatedAt);
    }

    private static @Nullable StateConfirmation confirmation(Application from) {
        return from.confirmedBy == null || from.confirmedAt == null || from.confirmation == null
                ? null
                : new StateConfirmation(from.confirmation, from.confirmedBy.displayName, from.confirmedAt);
    }

    private static @Nullable Decision decision(Application from) {
        return from.decidedAt == null
                ? null
                : new Decision(
                        from.method,
                        from.evidence,
                        from.reason,
                        from.decidedBy == null ? null : from.decidedBy.displayName,
                        from.decidedAt);
    }
}
