package org.cooperationhub.project;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The rules of the publication checklist, each with its explanation. */
@Path("finding-codes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Projects")
public class FindingCodeResource {
    /** @param explanation why the rule is there and how to satisfy it */
    @Schema(name = "FindingRule")
    public record Rule(
            @Schema(examples = "shares-not-100") String code,
            FindingSeverity severity,
            @Schema(examples = "1") String ruleSetVersion,
            String explanation) {
        static Rule of(FindingCode code) {
            return new Rule(
                    code.code(),
                    code.severity,
                    FindingCode.RULE_SET_VERSION,
                    Words.say("finding." + code.code() + ".explanation"));
        }
    }

    @GET
    @Operation(
            summary = "List the rules of the publication checklist",
            description = "CRITICAL refuses a submission, ERROR refuses a reviewer's approval.")
    public Page<Rule> listFindingCodes() {
        return Page.whole(Stream.of(FindingCode.values()).map(Rule::of).toList());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get a rule of the publication checklist", description = "404 for a code that is none.")
    public Rule getFindingCode(@RestPath String code) {
        return Stream.of(FindingCode.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Rule::of)
                .orElseThrow(Problems::notFound);
    }
}
