package org.cooperationhub.common;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The way in: where everything is, how to sign in, what each problem means. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Index")
public class IndexResource {
    private static final List<String> COLLECTIONS = List.of(
            "me",
            "initiatives",
            "participations",
            "countries",
            "country-groups",
            "organisations",
            "projects",
            "exchange-rates",
            "dumps",
            "code-lists",
            "changes",
            "problems");

    @ConfigProperty(name = "hub.mode")
    String mode;

    @ConfigProperty(name = "hub.public-url")
    String publicUrl;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Schema(name = "Index")
    public record Index(
            @Schema(examples = "Cooperation Hub") String name,
            @Schema(examples = "0.1.0") String version,

            @Schema(description = "demo or production", examples = "demo")
            String mode,

            List<String> languages,
            SignIn signIn,
            @Schema(description = "Addresses by name") Map<String, String> links) {}

    @Schema(
            name = "SignIn",
            description = "What a client needs to sign people in with OpenID Connect, code flow and PKCE")
    public record SignIn(
            String issuer,
            @Schema(examples = "platform-spa") String clientId,
            @Schema(examples = "openid organization:*") String scope) {}

    @Schema(name = "ProblemType")
    public record ProblemType(
            @Schema(examples = "validation-failed") String code, int status, String title, String detail) {}

    @GET
    @Operation(summary = "Index of the API", description = "Links to everything and the sign-in settings.")
    public Index getIndex() {
        var links = new LinkedHashMap<String, String>();
        links.put("self", publicUrl + "/api/v1");
        COLLECTIONS.forEach(each -> links.put(camel(each), publicUrl + "/api/v1/" + each));
        links.put("status", publicUrl + "/api/v1/status/dataset");
        links.put("openapi", publicUrl + "/openapi");
        links.put("docs", publicUrl + "/docs");
        return new Index(
                "Cooperation Hub",
                version,
                mode,
                Languages.ALL,
                new SignIn(issuer, "platform-spa", "openid organization:*"),
                links);
    }

    @GET
    @Path("problems")
    @Operation(summary = "List the problems", description = "Every code that an error answer can carry.")
    public Page<ProblemType> listProblems() {
        return Page.whole(
                Stream.of(ProblemCode.values()).map(IndexResource::type).toList());
    }

    @GET
    @Path("problems/{code}")
    @Operation(summary = "Explain a problem", description = "The address that the type of a problem points to.")
    public ProblemType getProblem(@RestPath String code) {
        return Stream.of(ProblemCode.values())
                .filter(each -> each.key().equals(code))
                .findFirst()
                .map(IndexResource::type)
                .orElseThrow(Problems::notFound);
    }

    private static ProblemType type(ProblemCode code) {
        return new ProblemType(
                code.key(), code.status, Words.say(code.key() + ".title"), Words.say(code.key() + ".detail"));
    }

    private static String camel(String name) {
        var dash = name.indexOf('-');
        return dash < 0
                ? name
                : name.substring(0, dash)
                        + name.substring(dash + 1, dash + 2).toUpperCase(Locale.ROOT)
                        + name.substring(dash + 2);
    }
}
