package org.cooperationhub.webhook;

import org.cooperationhub.common.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the log of deliveries. */
public class DeliveryFilter extends PageRequest {
    @RestQuery
    @Parameter(description = "DUE, SENDING, DELIVERED, FAILED, comma-separated")
    public @Nullable String state;
}
