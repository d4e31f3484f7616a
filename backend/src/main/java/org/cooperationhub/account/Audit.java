package org.cooperationhub.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.RequestFacts;

/** Notes decisions about accounts in the transaction that carries them out. */
@ApplicationScoped
public class Audit {
    @Inject
    RequestFacts facts;

    /** A decision of the person who calls. */
    public void decided(Person by, UUID organisation, String action, String target, Map<String, Object> details) {
        var event = AuditEvent.of(action, target, details);
        event.personId = by.id;
        event.organisationId = organisation;
        event.requestId = facts.requestId();
        event.persist();
    }

    /** What the hub did by itself as something decided before fell due. */
    public void happened(UUID organisation, String action, String target, Map<String, Object> details) {
        var event = AuditEvent.of(action, target, details);
        event.organisationId = organisation;
        event.requestId = "-";
        event.persist();
    }
}
