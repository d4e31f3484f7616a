package org.cooperationhub.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cooperationhub.admission.Applicants;
import org.junit.jupiter.api.Test;

/** Whoever applied for an organisation becomes its first administrator. */
@QuarkusTest
class FirstAdministratorTest {
    @Inject
    Applicants applicants;

    @Test
    void the_contact_of_an_admitted_organisation_is_invited() throws InterruptedException {
        var applied = applicants.confirmed();
        var code = Applicants.admitted(applied);
        var list = "/organisations/" + code + "/invitations";
        var invited = List.<String>of();
        for (var n = 0; n < 200 && invited.isEmpty(); n++) {
            Thread.sleep(100);
            invited = as(PLATFORM_ADMIN).get(list).path("items.email");
        }
        assertThat(invited).containsExactly(applied.mail());
        assertThat(as(PLATFORM_ADMIN).get(list).<List<String>>path("items.role"))
                .containsExactly("ORG_ADMIN");
    }
}
