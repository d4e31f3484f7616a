package org.cooperationhub.publication;

import java.util.EnumSet;
import java.util.Set;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the inbox. */
public class InboxFilter extends PageRequest {
    @RestQuery
    @Parameter(description = "REVIEW, KEY, RETURNED, comma-separated; all of them when left out")
    public @Nullable String type;

    Set<InboxItem.Type> types() {
        var asked = Filters.members(InboxItem.Type.class, "type", type);
        return asked == null ? EnumSet.allOf(InboxItem.Type.class) : EnumSet.copyOf(asked);
    }
}
