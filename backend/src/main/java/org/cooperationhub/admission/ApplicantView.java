package org.cooperationhub.admission;

import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an application is, for whoever has the link of its mail. */
@Schema(name = "Applicant")
public record ApplicantView(UUID id, long version, Application.State state, Map<String, String> name)
        implements Representation {
    static ApplicantView of(Application from) {
        return new ApplicantView(from.id, from.version, from.state, from.name.map());
    }
}
