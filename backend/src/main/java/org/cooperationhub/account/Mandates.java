package org.cooperationhub.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets a job act for whoever started it, after their request has ended: what the token said then, without name and
 * address. What our tables say is asked anew each time, so that a suspension or a grant taken back counts at once.
 */
@ApplicationScoped
public class Mandates {
    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    /** What decides of a token. */
    record Kept(
            String issuer,
            String subject,
            @Nullable String machine,
            Set<String> scopes,
            boolean platformAdmin,
            Map<UUID, Set<Role>> memberships) {}

    /** The caller's mandate, to be kept with the job. Makes the caller's row; needs a transaction. */
    public String given() {
        caller.person();
        var from = caller.token();
        try {
            return json.writeValueAsString(new Kept(
                    from.issuer(),
                    from.subject(),
                    from.machine(),
                    from.scopes(),
                    from.platformAdmin(),
                    from.memberships()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Makes the giver the caller of the current context, which must be a job's own. */
    public void use(String given) {
        try {
            var kept = json.readValue(given, Kept.class);
            caller.becomes(new Token(
                    kept.issuer,
                    kept.subject,
                    "",
                    null,
                    null,
                    kept.machine,
                    kept.scopes,
                    kept.platformAdmin,
                    kept.memberships));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
