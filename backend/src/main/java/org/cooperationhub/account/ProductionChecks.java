package org.cooperationhub.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cooperationhub.organisation.Organisations;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** In production mode, refuses to start with anything that belongs to a demonstration; one line per fault. */
@ApplicationScoped
class ProductionChecks {
    private static final Logger LOG = Logger.getLogger(ProductionChecks.class);

    /** What needs no look-up: an IPv4 address or range, an IPv6 range. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9]+(?:[.][0-9]+){3}(?:/[0-9]+)?|[0-9a-fA-F:.]+/[0-9]+");

    @ConfigProperty(name = "hub.mode")
    String mode;

    @ConfigProperty(name = "hub.secret")
    Optional<String> secret;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> databasePassword;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @ConfigProperty(name = "hub.public-url")
    String publicUrl;

    @ConfigProperty(name = "hub.mail.host")
    Optional<String> mailHost;

    @ConfigProperty(name = "hub.mail.from")
    Optional<String> mailFrom;

    @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies")
    List<String> proxies;

    @ConfigProperty(name = "hub.keycloak.backend-secret")
    Optional<String> backendSecret;

    @ConfigProperty(name = "hub.keycloak.partners-secret")
    Optional<String> partnersSecret;

    @Inject
    Organisations organisations;

    @Transactional
    void check(@Observes @Priority(10) StartupEvent start) {
        if (mode.equals("demo")) {
            LOG.warn("DEMO MODE: demonstration accounts with public passwords. Never open this to a network.");
            return;
        }
        var faults = faults();
        if (!mode.equals("production")) faults.add("HUB_MODE must be production or demo, not " + mode);
        if (mailHost.isEmpty() && mailFrom.isEmpty()) LOG.warn("no mail is sent: MAIL_HOST and MAIL_FROM are not set");
        if (backendSecret.isEmpty() || partnersSecret.isEmpty())
            LOG.warn("API clients wait: KEYCLOAK_BACKEND_SECRET and KEYCLOAK_PARTNERS_SECRET are not both set");
        if (faults.isEmpty()) return;
        faults.forEach(each -> LOG.fatalf("refused to start: %s", each));
        throw new IllegalStateException("production mode refuses demonstration settings: " + String.join("; ", faults));
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        if (secret.orElse("").length() < 32 || secret.orElse("").startsWith("demo-"))
            faults.add("HUB_SECRET must be a secret of your own with at least 32 characters");
        if (databasePassword.orElse("").isEmpty() || databasePassword.orElse("").startsWith("demo"))
            faults.add("DB_PASSWORD is empty or a demonstration password");
        if (!issuer.startsWith("https://")) faults.add("OIDC_ISSUER must be an https address, not " + issuer);
        if (!publicUrl.startsWith("https://")) faults.add("PUBLIC_URL must be an https address, not " + publicUrl);
        if (mailHost.isPresent() != mailFrom.isPresent())
            faults.add("MAIL_HOST and MAIL_FROM go together: set both, or neither for a hub that sends no mail");
        if (mailFrom.orElse("").matches(".*[@.](?:example|localhost)>?"))
            faults.add("MAIL_FROM is a demonstration address");
        proxies.stream()
                .filter(each -> !ADDRESS.matcher(each).matches())
                .forEach(each -> faults.add("TRUSTED_PROXIES must name addresses such as 192.0.2.1 or ::1/128, not "
                        + each + ", which would be looked up with every request"));
        if (backendSecret.orElse("").startsWith("demo-")
                || partnersSecret.orElse("").startsWith("demo-"))
            faults.add("KEYCLOAK_BACKEND_SECRET or KEYCLOAK_PARTNERS_SECRET is a demonstration secret");
        if (organisations.count("demonstration", true) > 0)
            faults.add("the database holds demonstration organisations; use a fresh one");
        if (issuer.startsWith("https://") && answersTestClient())
            faults.add("the realm has the client test-cli with its public secret; use realm-production.json");
        return faults;
    }

    /** Asks the realm for a token with the demonstration client; a realm that is not reachable now is not accused. */
    private boolean answersTestClient() {
        var form = "grant_type=password&client_id=test-cli&client_secret=demo-cli-secret&username=%s&password=%s"
                .formatted(encoded("editor@ministry-ke.example"), encoded("cooperate-demo-only"));
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build()) {
            var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            // a realm that knows the client gives a token, or finds fault with the person
            return answer.statusCode() == 200 || answer.body().contains("invalid_grant");
        } catch (java.io.IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
