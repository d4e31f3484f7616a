package org.cooperationhub.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.membership.Folk.KENYA;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cooperationhub.directory.Keycloak.As;
import org.junit.jupiter.api.Test;

/** Whoever changes people at Keycloak by hand is found out, and it is mended. */
@QuarkusTest
class CheckAccountsTest {
    private static final String AT = "/organizations/10000000-0000-4000-8000-000000000001";
    private static final String ADMINISTRATORS = AT + "/groups/11000000-0000-4000-8000-000000000011/members/";

    @Inject
    Folk folk;

    @Inject
    CheckAccounts check;

    private List<String> of(String id, boolean mend) {
        return check.run("DEMO-KE", mend).stream()
                .filter(each -> each.contains(id))
                .toList();
    }

    @Test
    void whoever_was_lifted_dropped_or_added_at_keycloak_is_told_and_put_right() {
        var lifted = folk.joined("READER");
        var dropped = folk.joined("EDITOR");
        assertThat(of(lifted.id(), false)).isEmpty();
        var user = folk.userId(lifted.email());
        folk.keycloak.put(As.BACKEND, ADMINISTRATORS + user, null).expect(204);
        folk.keycloak
                .delete(As.BACKEND, AT + "/members/" + folk.userId(dropped.email()))
                .expect(204);
        var stranger = Folk.address();
        var added = folk.account(stranger);
        folk.keycloak
                .post(As.BACKEND, AT + "/members", TextNode.valueOf(added.toString()))
                .expect(201);
        assertThat(of(lifted.id(), false)).singleElement().asString().contains("is READER, and at Keycloak ORG_ADMIN");
        assertThat(of(dropped.id(), false)).singleElement().asString().contains("is no member at Keycloak");
        assertThat(of(added.toString(), false)).hasSize(1);
        check.run("DEMO-KE", true);
        assertThat(of(lifted.id(), false)).isEmpty();
        assertThat(of(dropped.id(), false)).isEmpty();
        assertThat(of(added.toString(), false)).isEmpty();
        as(ORG_ADMIN)
                .get(KENYA + "/members?q=" + stranger)
                .then()
                .body("items.status", contains("ACTIVE"))
                .body("items.role", contains(nullValue()));
    }
}
