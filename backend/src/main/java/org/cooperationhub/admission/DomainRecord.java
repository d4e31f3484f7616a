package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Lookup;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * The TXT record by which whoever rules a domain shows it. The answer is not cached, and only its being there counts:
 * whoever could forge it on the way could also have applied with a domain of their own.
 */
@ApplicationScoped
class DomainRecord {
    private static final Logger LOG = Logger.getLogger(DomainRecord.class);
    private static final String LABEL = "_cooperation-hub.";
    private static final String SIGN = "cooperation-hub-verification=";

    @Inject
    ApplicantKeys keys;

    /** Addresses with ports, such as {@code 127.0.0.1:5353}; those of the machine unless set. */
    @ConfigProperty(name = "hub.dns.server")
    Optional<String> server;

    /** What is to be put into the DNS. */
    @Schema(name = "DomainRecord")
    public record View(
            @Schema(examples = "_cooperation-hub.digital.example")
            String name,

            @Schema(examples = "TXT") String type,

            @Schema(examples = "cooperation-hub-verification=Yq0…")
            String value) {}

    View of(Application application) {
        return new View(LABEL + application.domain, "TXT", SIGN + key(application));
    }

    private String key(Application application) {
        return keys.of(ApplicantKeys.Purpose.DOMAIN, application.id);
    }

    /** True if the record is there now. Never inside a transaction; 503 if no server answers. */
    boolean isThere(View record) {
        try {
            var lookup = new Lookup(record.name + ".", Type.TXT);
            lookup.setCache(null);
            lookup.setResolver(resolver());
            var found = lookup.run();
            return switch (lookup.getResult()) {
                case Lookup.SUCCESSFUL -> {
                    var there = false;
                    for (var each : found) there |= each instanceof TXTRecord txt && says(txt, record.value);
                    yield there;
                }
                case Lookup.HOST_NOT_FOUND, Lookup.TYPE_NOT_FOUND -> false;
                default -> throw away(lookup.getErrorString());
            };
        } catch (TextParseException noName) {
            return false;
        } catch (IOException unset) {
            throw away(String.valueOf(unset.getMessage()));
        }
    }

    /** A long text comes in pieces of 255 bytes (RFC 1035 §3.3.14), which belong together. */
    private static boolean says(TXTRecord record, String value) {
        return String.join("", record.getStrings()).equals(value);
    }

    private Resolver resolver() throws IOException {
        Resolver resolver;
        if (server.isEmpty()) resolver = new ExtendedResolver();
        else {
            var colon = server.get().lastIndexOf(':');
            resolver = new SimpleResolver(new InetSocketAddress(
                    server.get().substring(0, colon),
                    Integer.parseInt(server.get().substring(colon + 1))));
        }
        resolver.setTimeout(Duration.ofSeconds(3));
        return resolver;
    }

    private static RuntimeException away(String why) {
        LOG.warnf("the DNS does not answer: %s", why);
        return Problems.waitsForDns();
    }
}
