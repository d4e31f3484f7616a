package org.cooperationhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cooperationhub.organisation.Organisations;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Production mode refuses to start with anything that belongs to a demonstration. */
@QuarkusTest
class ProductionChecksTest {
    private static final String SECRET = "a secret of one's own, long enough for anybody";

    @Inject
    Organisations organisations;

    @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies")
    List<String> proxies;

    /** Settings of our own instead of those that the test runs with. */
    @SuppressWarnings("UnnecessaryAssignment")
    private ProductionChecks settings(String mode) {
        var checks = new ProductionChecks();
        checks.mode = mode;
        checks.secret = Optional.of(SECRET);
        checks.databasePassword = Optional.of("a password of one's own");
        checks.issuer = "https://login.invalid/realms/platform";
        checks.publicUrl = "https://hub.invalid";
        checks.mailHost = Optional.of("smtp.invalid");
        checks.mailFrom = Optional.of("hub@hub.invalid");
        checks.proxies = proxies;
        checks.backendSecret = Optional.of("a secret of one's own");
        checks.partnersSecret = Optional.empty();
        checks.organisations = organisations;
        return checks;
    }

    private static void refused(ProductionChecks settings, String reason) {
        assertThatThrownBy(() -> settings.check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void demonstration_organisations_are_refused() {
        refused(settings("production"), "demonstration organisations");
    }

    @Test
    void a_demonstration_secret_is_refused_and_so_is_a_short_one_or_none() {
        for (var secret : new String[] {"", "short", "demo-" + SECRET}) {
            var settings = settings("production");
            settings.secret = Optional.of(secret);
            refused(settings, "HUB_SECRET");
        }
        var settings = settings("production");
        settings.secret = Optional.empty();
        refused(settings, "HUB_SECRET");
    }

    @Test
    void a_demonstration_secret_of_an_account_at_keycloak_is_refused() {
        var settings = settings("production");
        settings.partnersSecret = Optional.of("demo-partners-secret");
        refused(settings, "KEYCLOAK_PARTNERS_SECRET");
    }

    @Test
    void a_demonstration_password_of_the_database_is_refused() {
        for (var password : new String[] {"", "demo", "demo-password"}) {
            var settings = settings("production");
            settings.databasePassword = Optional.of(password);
            refused(settings, "DB_PASSWORD");
        }
    }

    @Test
    void addresses_without_TLS_are_refused() {
        var settings = settings("production");
        settings.issuer = "http://login.invalid/realms/platform";
        refused(settings, "OIDC_ISSUER");
        settings = settings("production");
        settings.publicUrl = "http://hub.invalid";
        refused(settings, "PUBLIC_URL");
    }

    @Test
    void a_proxy_is_named_by_its_address_because_a_name_is_looked_up_with_every_request() {
        for (var name : new String[] {"proxy", "proxy.internal", "::1"}) {
            var settings = settings("production");
            settings.proxies = List.of("10.0.0.0/8", name);
            refused(settings, "TRUSTED_PROXIES");
        }
        assertThatThrownBy(() -> settings("production").check(new StartupEvent()))
                .message()
                .doesNotContain("TRUSTED_PROXIES");
    }

    @Test
    void mail_is_set_up_whole_or_not_at_all_and_never_from_a_demonstration_address() {
        var settings = settings("production");
        settings.mailFrom = Optional.empty();
        refused(settings, "MAIL_HOST and MAIL_FROM");
        settings = settings("production");
        settings.mailHost = Optional.empty();
        refused(settings, "MAIL_HOST and MAIL_FROM");
        settings = settings("production");
        settings.mailFrom = Optional.of("Hub <hub@hub.example>");
        refused(settings, "MAIL_FROM is a demonstration address");
        // a hub without mail starts; only what this database holds is found fault with
        var silent = settings("production");
        silent.mailHost = Optional.empty();
        silent.mailFrom = Optional.empty();
        assertThatThrownBy(() -> silent.check(new StartupEvent())).message().doesNotContain("MAIL_");
    }

    @Test
    void every_fault_is_told_at_once() {
        var settings = settings("production");
        settings.secret = Optional.of("demo-secret");
        settings.databasePassword = Optional.of("demo");
        assertThatThrownBy(() -> settings.check(new StartupEvent()))
                .hasMessageContainingAll("HUB_SECRET", "DB_PASSWORD", "demonstration organisations");
    }

    @Test
    void no_secret_is_repeated_in_the_message() {
        var settings = settings("production");
        settings.secret = Optional.of("demo-1234-not-to-be-told");
        assertThatThrownBy(() -> settings.check(new StartupEvent())).message().doesNotContain("not-to-be-told");
    }

    @Test
    void a_mode_that_is_neither_is_refused() {
        refused(settings("development"), "HUB_MODE");
    }

    @Test
    void the_demonstration_starts_with_its_own_settings() {
        var settings = settings("demo");
        settings.secret = Optional.of("demo-secret");
        settings.check(new StartupEvent());
        assertThat(settings.mode).isEqualTo("demo");
    }
}
