package org.cooperationhub.account;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.cooperationhub.common.RequestFacts;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Notes what was refused with 403 to somebody who is signed in. */
@Provider
public class RefusedFilter implements ContainerResponseFilter {
    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Refusals refusals;

    @Inject
    RequestFacts facts;

    @Inject
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 403 || request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) return;
        if (!(identity.getIdentity().getPrincipal() instanceof JsonWebToken jwt)) return;
        var method = resource.getResourceMethod();
        var address = facts.path().replaceFirst("^/api/v1/?", "").replaceFirst("\\?.*$", "");
        refusals.note(Token.of(jwt), method == null ? "-" : method.getName(), address, facts.requestId());
    }
}
