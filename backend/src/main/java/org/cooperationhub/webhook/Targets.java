package org.cooperationhub.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps messages off every network that is not public (OWASP ASVS 5.0 1.3.6): the name is looked up once for each
 * attempt, every address it has must be public, and the connection goes to the address that was checked. In demo mode
 * receivers on this machine are allowed too, also without TLS.
 */
@ApplicationScoped
class Targets {
    /** Looks a name up; another one in tests. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** The address is not to be called. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        final Failure failure;

        Refused(Failure failure) {
            super(failure.name());
            this.failure = failure;
        }
    }

    private final boolean local;
    private final Set<Integer> ports;
    private final Names names;

    @jakarta.inject.Inject
    Targets(
            @ConfigProperty(name = "hub.mode") String mode,
            @ConfigProperty(name = "hub.webhooks.ports") Set<Integer> ports) {
        this(mode.equals("demo"), ports, InetAddress::getAllByName);
    }

    Targets(boolean local, Set<Integer> ports, Names names) {
        this.local = local;
        this.ports = ports;
        this.names = names;
    }

    Target of(String url) throws Refused {
        var fault = fault(url);
        if (fault != null) throw new Refused(Failure.ADDRESS_NOT_ALLOWED);
        var uri = URI.create(url);
        var addresses = lookedUp(uri.getHost());
        var here = local && addresses.stream().allMatch(InetAddress::isLoopbackAddress);
        if (!here) {
            if (!uri.getScheme().equals("https") || !ports.contains(new Target(uri, addresses.getFirst()).port()))
                throw new Refused(Failure.ADDRESS_NOT_ALLOWED);
            if (!addresses.stream().allMatch(Networks::isPublic)) throw new Refused(Failure.ADDRESS_NOT_ALLOWED);
        }
        return new Target(uri, addresses.getFirst());
    }

    private List<InetAddress> lookedUp(String host) throws Refused {
        try {
            return List.of(names.of(host));
        } catch (UnknownHostException unknown) {
            throw new Refused(Failure.NAME_NOT_FOUND);
        }
    }

    /**
     * What is wrong with an address before anything is looked up, as the key of a sentence; null if nothing is. Literal
     * addresses are judged here too, in every form that the system takes for one.
     */
    @org.jspecify.annotations.Nullable
    String fault(String url) {
        var uri = URI.create(url);
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null)
            return "not-a-webhook-address";
        var literal = literal(uri.getHost());
        if (literal != null && literal.isLoopbackAddress() && local) return null;
        if (local && uri.getHost().equals("localhost")) return null;
        if (!"https".equals(uri.getScheme())) return "not-https";
        if (!ports.contains(uri.getPort() < 0 ? 443 : uri.getPort())) return "port-not-allowed";
        // an IPv4 address in any form but the usual one (octal, mapped to IPv6) wants past a check
        var disguised =
                literal instanceof Inet4Address && !literal.getHostAddress().equals(uri.getHost());
        return literal == null || (Networks.isPublic(literal) && !disguised) ? null : "address-not-public";
    }

    /** The address that a host of digits is, in whatever form; null for a name. Nothing is looked up for it. */
    private static @org.jspecify.annotations.Nullable InetAddress literal(String host) {
        var last = host.replaceFirst("\\.$", "").replaceFirst("^.*\\.", "");
        if (!host.startsWith("[") && !last.matches("[0-9]+|0[xX][0-9a-fA-F]*")) return null;
        try {
            // what only some systems take for an address leads nowhere here
            return host.matches("\\[.*]|[0-9.]+") ? InetAddress.getByName(host) : InetAddress.getByAddress(new byte[4]);
        } catch (UnknownHostException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
