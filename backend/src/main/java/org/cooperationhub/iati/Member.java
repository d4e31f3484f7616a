package org.cooperationhub.iati;

import java.util.Map;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A member organisation as an activity names it.
 *
 * @param iatiType IATI OrganisationType; null where only the kind of actor is known
 */
public record Member(
        String code,
        Map<String, String> name,
        ActorType actorType,
        @Nullable String iatiType) {
    static Member of(Organisation from) {
        return new Member(from.code, from.name.map(), from.actorType, from.iatiType);
    }
}
