package org.cooperationhub.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.export.ExportRequest;
import org.cooperationhub.export.RowExports;
import org.cooperationhub.publication.PublishedRows;
import org.jspecify.annotations.Nullable;

/** Reads the log for whoever may; that they did stands in it afterwards. */
@ApplicationScoped
class AuditReading {
    @Inject
    AuditEvents events;

    @Inject
    RowExports exports;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    ObjectMapper json;

    /** @param code of the organisation; null for the log of all */
    @Transactional
    Page<AuditView> page(@Nullable String code, AuditFilter filter, PageRequest request) {
        var organisation = require(code);
        var page = events.page(organisation, filter, request);
        audit.looked(Deed.of("audit.read", "audit").at(organisation));
        return page;
    }

    Response export(@Nullable String code, AuditFilter filter, ExportRequest request, HttpHeaders headers) {
        var organisation = require(code);
        var deed = Deed.of("audit.export", "audit").at(organisation);
        return exports.answer(
                "audit-event",
                AuditRow.MEMBERS,
                deed,
                request,
                headers,
                (last, most) -> rows(organisation, filter, last, most));
    }

    @Transactional
    @Nullable
    UUID require(@Nullable String code) {
        if (code != null) return events.readable(code).id;
        caller.requireEverywhere(Action.READ_AUDIT);
        return null;
    }

    private List<PublishedRows.Row> rows(
            @Nullable UUID organisation, AuditFilter filter, @Nullable UUID last, int most) {
        return events.after(organisation, filter, last, most).stream()
                .map(each -> new PublishedRows.Row(each.id(), bytes(each)))
                .toList();
    }

    private byte[] bytes(AuditRow row) {
        try {
            return json.writeValueAsBytes(row);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
