package org.cooperationhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.ApiCredential;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the form of the input does not say: which scopes there are, how long a machine may live, what a key is. */
@ApplicationScoped
class ClientCheck {
    @ConfigProperty(name = "hub.clients.max-days")
    int maxDays;

    /** @param before what held until now; null for a new machine */
    void check(ClientInput input, @Nullable ClientInput before) {
        var faults = faults(input, before);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
    }

    /** As {@link #check}, with the key. */
    @Nullable
    String check(NewClientInput input) {
        var faults = faults(input.client(), null);
        var keys = keys(input.credential(), faults);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        return keys;
    }

    /** The public keys of a new credential as a JSON Web Key Set; null for one with a secret. */
    @Nullable
    String check(CredentialInput input) {
        var faults = new ArrayList<Fault>();
        var keys = keys(input, faults);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        return keys;
    }

    private List<Fault> faults(ClientInput input, @Nullable ClientInput before) {
        var faults = new ArrayList<Fault>();
        var known = Action.machineScopes();
        for (var i = 0; i < input.scopes().size(); i++)
            if (!known.contains(input.scopes().get(i)))
                faults.add(fault("/scopes/" + i, "not-a-code", String.join(", ", known)));
        var expires = input.expiresAt();
        var kept = before != null && Objects.equals(before.expiresAt(), expires);
        if (kept) return faults;
        if (expires == null) {
            faults.add(Fault.at("/expiresAt", "required", Words.say("constraint.required")));
            return faults;
        }
        var now = Now.instant();
        if (!expires.isAfter(now) || expires.isAfter(now.plus(Duration.ofDays(maxDays))))
            faults.add(fault("/expiresAt", "not-a-lifetime", maxDays));
        return faults;
    }

    private static @Nullable String keys(CredentialInput input, List<Fault> faults) {
        var sent = input.publicKey();
        if (input.kindOrSecret() == ApiCredential.Kind.SECRET) {
            if (sent != null) faults.add(fault("/publicKey", "not-with-a-secret"));
            return null;
        }
        if (sent == null) {
            faults.add(Fault.at("/publicKey", "required", Words.say("constraint.required")));
            return null;
        }
        try {
            return PublicKeys.read(sent);
        } catch (PublicKeys.Unusable unusable) {
            faults.add(fault("/publicKey", unusable.code));
            return null;
        }
    }

    private static Fault fault(String pointer, String code, Object... params) {
        return Fault.at(pointer, code, Words.say("fault." + code, params));
    }
}
