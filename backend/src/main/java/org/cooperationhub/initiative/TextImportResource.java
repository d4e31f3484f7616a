package org.cooperationhub.initiative;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Languages;
import org.cooperationhub.common.MaxBody;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The official texts of initiatives: import and reading, byte for byte. */
@Path("initiatives/{code}/texts")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Texts")
public class TextImportResource {
    @Inject
    Initiatives initiatives;

    @Inject
    TextVersions texts;

    @Inject
    ImportText importText;

    @Inject
    Caller caller;

    @Inject
    RequestFacts facts;

    @GET
    @Operation(
            summary = "List the stored texts of an initiative",
            description = "The whole documents and their parts, with hashes.")
    public Page<TextVersionView> listTexts(@RestPath String code, @BeanParam PageRequest request) {
        return texts.page(initiatives.byCode(code), request).map(TextVersionView::of);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Read a stored text", description = "The bytes as they came, with Repr-Digest (RFC 9530).")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> getText(@RestPath String code, @RestPath UUID id) {
        var text = texts.ofInitiative(code, id);
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(text.sha256));
        var name = code + "-" + text.lang + "-" + text.target.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
        return RestResponse.ResponseBuilder.ok(text.body, "text/plain; charset=utf-8")
                .header("ETag", "\"" + text.sha256.substring(0, 16) + "\"")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("Content-Language", text.lang)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @MaxBody(12 * 1024 * 1024)
    @Operation(summary = "Import the text of an initiative", description = """
                    By a secretariat editor. The hub finds preamble, pillars and numbered points. With dryRun=true it \
                    shows what it found, with findings, and saves nothing; without, it stores byte-exact versions, or \
                    answers 422 with every critical finding and changes nothing. Sending the same bytes again changes nothing.""")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING))
            })
    public TextImportView importText(
            @RestPath String code,
            @RestQuery
                    @Parameter(
                            description = "Language of the document, BCP 47",
                            required = true,
                            schema = @Schema(enumeration = {"en", "fr", "ar", "zh-Hans", "pt", "sw"}))
                    @Nullable
                    String lang,
            @RestQuery @Parameter(description = "Name of the file, kept as provenance") @Nullable String fileName,
            byte[] body) {
        var initiative = initiatives.byCode(code);
        caller.requireWithin(Action.EDIT_TEXT, code);
        if (lang == null || !Languages.ALL.contains(lang))
            throw Problems.invalidParameter("lang", "not-a-language", String.join(", ", Languages.ALL));
        if (fileName != null && fileName.length() > 200) throw Problems.invalidParameter("fileName", "too-long");
        if (fileName != null && !PlainText.Check.plain(fileName))
            throw Problems.invalidParameter("fileName", "control-characters");
        return importText.run(
                initiative,
                new ImportText.Document(Objects.requireNonNullElse(body, new byte[0]), lang, fileName),
                facts.dryRun());
    }
}
