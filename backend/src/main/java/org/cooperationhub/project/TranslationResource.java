package org.cooperationhub.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Translations of a working revision whose original changed after them. */
@Path("projects/{id}/draft/translations")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class TranslationResource {
    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    @PUT
    @Path("{field}/{lang}/confirmation")
    @Operation(
            summary = "Confirm that a translation is right for its changed original",
            description =
                    "By an editor of the lead organisation, who compared the two. The words and the kind stay as they are; the translation is no longer outdated. One that is up to date stays as it is. 404 where there is no such translation.")
    public ProjectView confirmTranslation(
            @RestPath UUID id,
            @RestPath @Parameter(description = "The text: title, summary, …", example = "title") String field,
            @RestPath @Parameter(description = "BCP 47 language of the translation", example = "fr") String lang) {
        var project = drafts.expected(id);
        caller.requireIn(Action.EDIT_PROJECT, project.lead.id, project.id);
        drafts.requireEditable(project);
        var text = ProjectContent.texts(project.working()).get(field);
        if (text == null || !text.isTranslated(lang)) throw Problems.notFound();
        if (text.confirmed(lang).equals(text)) return drafts.view(project);
        drafts.write(project, List.of(field), to -> ProjectContent.confirm(to, field, lang));
        return drafts.view(project);
    }
}
