package org.cooperationhub.contract;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What every request of a kind carries: headers, shared query parameters, security, the schema of a patch. */
final class Request {
    private static final String INPUT = "Input";

    private Request() {}

    static void complete(String path, HttpMethod method, Operation operation) {
        var reading = method == HttpMethod.GET;
        add(operation, "AcceptLanguage");
        if (reading) {
            add(operation, "IfNoneMatch");
            if (!givesBytes(path)) {
                add(operation, "Fields");
                add(operation, "Lang");
            }
        } else add(operation, "DryRun");
        if (needsMatch(path, method)) add(operation, "IfMatch");
        if (ofSource(path) && (method == HttpMethod.PUT || method == HttpMethod.DELETE)) {
            add(operation, "IfMatchSource");
            if (method == HttpMethod.PUT) {
                add(operation, "IfNoneMatchAny");
                patches(operation);
            }
        }
        if (method == HttpMethod.PUT && named(path)) add(operation, "IfMatchOnceThere");
        if (method == HttpMethod.POST && !takesFile(path))
            add(operation, file(path) ? "IdempotencyKey" : "IdempotencyKeyRequired");
        if (method == HttpMethod.PATCH) {
            add(operation, "IdempotencyKey");
            patches(operation);
        }
        if (operation.getRequestBody() != null) operation.getRequestBody().setRequired(true);
        operation.setSecurity(security(path, reading));
    }

    /** An answer that is no JSON, or a stream, so that nothing of it can be picked. */
    private static boolean givesBytes(String path) {
        return path.endsWith("/texts/{id}")
                || path.endsWith("/files/{sha256}")
                || path.endsWith("/changes/stream")
                || path.endsWith("/export")
                || path.endsWith("/imports/{id}/results")
                || path.endsWith("/dumps/{name}");
    }

    /** The body is a file, its own natural key. */
    static boolean takesFile(String path) {
        return path.endsWith("/files");
    }

    static boolean needsMatch(String path, HttpMethod method) {
        // a lock, a pause and a receipt are there or not: they have no content that another writer could have changed
        if (path.endsWith("/lock") || path.endsWith("/pause") || path.contains("/receipts/")) return false;
        // a member is suspended or not, an invitation and a role end or have ended
        if (ofPeople(path)) return method == HttpMethod.PATCH;
        if (path.endsWith("/suspension")) return false;
        // a credential ends or has ended
        if (path.contains("/credentials")) return false;
        // an id of the source names the record, whatever its version
        if (ofSource(path)) return false;
        if (path.endsWith("/deactivation")) return true;
        if (path.endsWith("/imports/{id}/check") || path.endsWith("/imports/{id}/commitment")) return true;
        if (path.endsWith("/mapping")) return method == HttpMethod.PUT;
        return method == HttpMethod.PATCH
                || method == HttpMethod.DELETE
                || (method == HttpMethod.PUT && path.contains("/projects/"));
    }

    /** A record at an address that the client names: made or moved by one PUT. */
    static boolean named(String path) {
        return path.contains("/participations/") || path.contains("/exchange-rates/");
    }

    /** Of an organisation's people, who are no matter of machines. */
    static boolean ofPeople(String path) {
        return Stream.of("members", "invitations", "roles", "abilities")
                .anyMatch(each -> path.contains("/organisations/{code}/" + each));
    }

    static boolean ofSource(String path) {
        return path.contains("/sources/") && path.contains("/projects/");
    }

    /** Of files that are written through a source, and how they are read. */
    static boolean ofImports(String path) {
        return path.contains("/imports") || path.endsWith("/mapping");
    }

    /** Takes a file or a batch, which is safe to send again. */
    static boolean file(String path) {
        return path.endsWith("/texts")
                || path.endsWith("/exchange-rates/batch")
                || path.endsWith("/invitations/batch")
                || path.endsWith("/projects/batch");
    }

    private static List<org.eclipse.microprofile.openapi.models.security.SecurityRequirement> security(
            String path, boolean reading) {
        var person = OASFactory.createSecurityRequirement().addScheme("hub", List.of("openid", "organization:*"));
        var scope = reading ? "projects:read" : "projects:write";
        var machine = OASFactory.createSecurityRequirement().addScheme("hub", List.of(scope));
        var anybody = OASFactory.createSecurityRequirement();
        if (path.contains("/organisations/{code}/clients") || path.contains("/audit") || ofPeople(path))
            return List.of(person);
        if (byApplicant(path, reading)) return List.of(anybody, person);
        if (path.contains("/applications") || path.endsWith("/standing")) return List.of(person);
        if (path.endsWith("/organisations/{code}/history")) return List.of(anybody, person);
        if (path.contains("/webhooks"))
            return reading
                    ? List.of(person, OASFactory.createSecurityRequirement().addScheme("hub", List.of("changes:read")))
                    : List.of(person);
        if (path.endsWith("/me") || path.contains("/me/")) return List.of(person);
        var draft = path.contains("/draft")
                || path.contains("/files")
                || (reading && (path.endsWith("/approvals") || path.endsWith("/workflow")))
                || (path.endsWith("/projects") && !reading);
        if (ofImports(path))
            return List.of(
                    person,
                    OASFactory.createSecurityRequirement()
                            .addScheme("hub", reading ? List.of(scope) : List.of(scope, "bulk:write")));
        if (path.contains("/sources"))
            return reading || ofSource(path)
                    ? List.of(person, OASFactory.createSecurityRequirement().addScheme("hub", bulk(path, scope)))
                    : List.of(person);
        if (draft) return List.of(person, machine);
        if (reading) return List.of(anybody, person, machine);
        return List.of(person);
    }

    /** What an applicant does, who needs no account. */
    private static boolean byApplicant(String path, boolean reading) {
        if (reading) return false;
        return path.endsWith("/applications")
                || path.endsWith("/applications/{id}/files")
                || path.endsWith("/applications/{id}/confirmation");
    }

    private static void patches(Operation operation) {
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(each -> {
            var ref = each.getSchema().getRef();
            each.setSchema(OASFactory.createSchema().ref(ref.replace(INPUT, "Patch")));
        });
    }

    private static List<String> bulk(String path, String scope) {
        return path.endsWith("/batch") ? List.of(scope, "bulk:write") : List.of(scope);
    }

    private static void add(Operation operation, String name) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + name));
    }
}
