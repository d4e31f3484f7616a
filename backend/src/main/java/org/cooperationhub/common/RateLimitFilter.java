package org.cooperationhub.common;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.common.RateLimits.Client;
import org.cooperationhub.common.RateLimits.Policy;
import org.cooperationhub.common.RateLimits.State;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * After authentication and before anything is read or parsed: takes one request from the client's quota, or refuses it
 * with 429. Every answer tells what is left; an answer that the client already has (304) costs nothing.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 50)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    @Inject
    RateLimits limits;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    CurrentVertxRequest http;

    @Inject
    RequestFacts facts;

    @Override
    public void filter(ContainerRequestContext request) {
        var client = client(request);
        facts.comesFrom(client.key());
        if (!limits.on()) return;
        facts.counts(client);
        limits.take(policyOf(request), client, 1);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var client = facts.client();
        if (client == null) return;
        if (response.getStatus() == 304) limits.refund(policyOf(request), client);
        tell(limits.states(client), response.getHeaders()::putSingle);
    }

    static void tell(List<State> states, BiConsumer<String, String> header) {
        header.accept("RateLimit-Policy", joined(states, RateLimitFilter::policy));
        header.accept("RateLimit", joined(states, RateLimitFilter::left));
    }

    private Client client(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                && identity.getIdentity().getPrincipal() instanceof JsonWebToken token) {
            var machine = token.<@Nullable String>getClaim("client_id");
            return new Client(machine != null ? "client " + machine : "person " + token.getSubject(), true);
        }
        return new Client(network(http.getCurrent().request().remoteAddress().hostAddress()), false);
    }

    /** An IPv4 address as it is; of an IPv6 address the first 64 bits. */
    static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : Arrays.toString(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Policy policyOf(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> Policy.READ;
            default -> Policy.WRITE;
        };
    }

    private static String joined(List<State> states, Function<State, String> each) {
        return states.stream().map(each).collect(Collectors.joining(", "));
    }

    private static String policy(State state) {
        return "\"" + state.policy().key() + "\";q=" + state.quota() + ";w="
                + state.policy().window.toSeconds();
    }

    private static String left(State state) {
        return "\"" + state.policy().key() + "\";r=" + state.remaining() + ";t=" + state.reset();
    }
}
