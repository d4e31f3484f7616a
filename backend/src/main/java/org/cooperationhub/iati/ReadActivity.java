package org.cooperationhub.iati;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One activity of a file.
 *
 * @param identifier the iati-identifier; empty where the file has none
 * @param reporter identifier of the reporting organisation
 * @param secondary true if the reporter repeats the report of another
 * @param project id of the hub's own project, where the hub wrote the activity
 * @param version of that project that was written
 * @param input the members of ProjectInput that the activity carries; those that are absent are to stay as they are
 * @param findings what of the activity is not kept as it stands
 * @param xml the activity by itself, as text: elements, attributes and contents, without comments
 */
public record ReadActivity(
        String identifier,
        @Nullable String reporter,
        boolean secondary,
        @Nullable UUID project,
        @Nullable Long version,
        ObjectNode input,
        List<IatiFinding> findings,
        String xml) {}
