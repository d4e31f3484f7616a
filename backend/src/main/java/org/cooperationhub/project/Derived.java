package org.cooperationhub.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.ExternalReference;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.money.Conversion;

/**
 * What a view of a project shows beside its content.
 *
 * @param conversions by id of the budget, transaction or contribution
 * @param files by SHA-256
 */
public record Derived(
        Map<UUID, Conversion> conversions,
        List<ReportedValue> values,
        List<Confirmation> confirmations,
        List<Agreement> agreements,
        Map<String, StoredFileView> files,
        List<ExternalReference> externalRefs) {
    public static final Derived NOTHING = new Derived(Map.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
}
