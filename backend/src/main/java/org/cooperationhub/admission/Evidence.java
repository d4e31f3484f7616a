package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Objects;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.file.StoredFiles;
import org.jspecify.annotations.Nullable;

/** What each way of verification asks for before it counts. */
@ApplicationScoped
class Evidence {
    @Inject
    StoredFiles files;

    @Inject
    ApplicationCheck check;

    @Inject
    Caller caller;

    /** What is kept as evidence; 422 for what is missing of the input, 409 for what has not happened yet. */
    @Nullable
    String of(Application application, VerificationInput input) {
        return switch (input.method()) {
            case LETTER -> letter(application, input);
            case DOMAIN -> {
                if (!application.domainProven()) throw Problems.wrongState("domain-not-proven");
                yield application.domain;
            }
            case REGISTER -> register(input);
            case STATE_CONFIRMED -> state(application);
        };
    }

    private String letter(Application application, VerificationInput input) {
        var document = input.document();
        if (document == null) throw required("/document");
        var found = files.of(application.files(), document);
        if (found.isEmpty() || !found.get().scanStatus.open())
            throw Problems.invalid(java.util.List.of(ApplicationCheck.fault("/document", "no-file-of-application")));
        return document;
    }

    private String register(VerificationInput input) {
        var identifier = input.identifier();
        var link = input.link();
        if (identifier == null) throw required("/identifier");
        if (link == null) throw required("/link");
        var faults = new ArrayList<Fault>();
        var kept = check.identifier("/identifier", identifier, faults);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        if (!identifier.equals(kept))
            throw Problems.invalid(java.util.List.of(ApplicationCheck.fault(
                    "/identifier/value",
                    "kept-otherwise",
                    Objects.requireNonNull(kept).value())));
        return link;
    }

    /** Whoever confirmed for the state does not decide as well. */
    private String state(Application application) {
        var by = application.confirmedBy;
        if (by == null) throw Problems.wrongState("state-not-confirmed");
        if (by.equals(caller.person())) throw Problems.forbidden(Words.say("forbidden.own-application"));
        return String.valueOf(application.country);
    }

    private static RuntimeException required(String pointer) {
        return Problems.invalid(java.util.List.of(Fault.at(pointer, "required", Words.say("constraint.required"))));
    }
}
