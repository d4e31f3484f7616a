package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant without an account proves themselves with: made from the hub's secret and the application, so that
 * none is kept anywhere.
 */
@ApplicationScoped
class ApplicantKeys {
    private final SecretKeySpec secret;

    enum Purpose {
        /** Whoever sent the application may add files to it. */
        FILES,
        /** Whoever got the mail confirms its address. */
        CONFIRM,
        /** Whoever rules the domain puts this into its DNS. Not secret: everybody can read it there. */
        DOMAIN
    }

    ApplicantKeys(@ConfigProperty(name = "hub.secret") Optional<String> secret) {
        this.secret = new SecretKeySpec(
                ("application " + secret.orElse("unset")).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** 43 letters of URL-safe Base64. */
    String of(Purpose purpose, UUID application) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            var bytes = mac.doFinal((purpose + " " + application).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 404 unless the key is right: whoever has none is told nothing. */
    void require(Purpose purpose, UUID application, @Nullable String key) {
        var right = of(purpose, application).getBytes(StandardCharsets.UTF_8);
        var sent = String.valueOf(key).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(right, sent)) throw Problems.notFound();
    }
}
