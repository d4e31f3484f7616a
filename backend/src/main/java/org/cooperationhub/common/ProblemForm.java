package org.cooperationhub.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems as they are shown (RFC 9457), of a whole request or of one part of it. */
@ApplicationScoped
public class ProblemForm {
    @Inject
    RequestFacts facts;

    @ConfigProperty(name = "hub.public-url")
    String publicUrl;

    /** What went wrong on our side; without any text of it. */
    public Problem internal() {
        return of(new ProblemException(ProblemCode.INTERNAL, null, List.of(), null, null, Map.of()));
    }

    public Problem of(ProblemException from) {
        var key = from.code.key();
        return new Problem(
                publicUrl + "/api/v1/problems/" + key,
                Words.say(key + ".title"),
                from.code.status,
                from.detail == null ? Words.say(key + ".detail") : from.detail,
                "urn:request:" + facts.requestId(),
                key,
                facts.requestId(),
                from.faults,
                from.current,
                from.changedFields,
                from.gone == null ? null : from.gone.deletedAt(),
                from.gone == null ? null : from.gone.reason(),
                from.gone == null ? null : from.gone.resync());
    }
}
