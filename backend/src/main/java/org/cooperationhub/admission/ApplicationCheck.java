package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.country.Countries;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Identifier;
import org.jspecify.annotations.Nullable;

/** What the form of the input does not say: codes, domains, check digits. */
@ApplicationScoped
class ApplicationCheck {
    private static final String SCHEMES = "organisation-identifier-scheme";

    @Inject
    CodeLists lists;

    @Inject
    Countries countries;

    @Inject
    MailDomains domains;

    /**
     * The values as they are kept.
     *
     * @param domain null where there is none
     */
    record Kept(@Nullable String domain, List<Identifier> identifiers) {}

    Kept check(ApplicationInput input) {
        var faults = new ArrayList<Fault>();
        if (input.actorType() == ActorType.CITIZEN) faults.add(fault("/actorType", "no-organisation"));
        country(input.country(), faults);
        var domain = domain(input, faults);
        var identifiers = identifiers(input.identifiers(), faults);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        return new Kept(domain, identifiers);
    }

    /** Adds a fault if there is no such country. */
    void country(@Nullable String code, List<Fault> faults) {
        if (code != null && countries.known(List.of(code)).isEmpty())
            faults.add(Fault.at("/country", "unknown-code", Words.say("fault.unknown-code", code, "country")));
    }

    private @Nullable String domain(ApplicationInput input, List<Fault> faults) {
        if (input.domain() == null || input.domain().isBlank()) return null;
        var domain = MailDomains.kept(input.domain());
        if (domain == null) faults.add(fault("/domain", "not-a-domain"));
        else if (domains.isOpen(domain)) faults.add(fault("/domain", "open-mail-domain", domain));
        else if (!MailDomains.within(domain, input.contact().mail()))
            faults.add(fault("/contact/mail", "not-at-the-domain", domain));
        return domain;
    }

    /** The identifiers as they are kept; a fault for each that is none or comes twice. */
    List<Identifier> identifiers(@Nullable List<Identifier> sent, List<Fault> faults) {
        var kept = new ArrayList<Identifier>();
        if (sent == null) return kept;
        var schemes = new HashSet<String>();
        for (var i = 0; i < sent.size(); i++) {
            var at = "/identifiers/" + i;
            var one = identifier(at, sent.get(i), faults);
            if (!schemes.add(sent.get(i).scheme())) faults.add(fault(at + "/scheme", "repeated-entry"));
            if (one != null) kept.add(one);
        }
        return kept;
    }

    @Nullable
    Identifier identifier(String at, Identifier sent, List<Fault> faults) {
        var unknown = lists.fault(at + "/scheme", SCHEMES, sent.scheme());
        if (unknown != null) {
            faults.add(unknown);
            return null;
        }
        var value = CheckDigits.kept(sent.scheme(), sent.value());
        if (value == null) {
            faults.add(fault(at + "/value", "wrong-check-digits", sent.scheme()));
            return null;
        }
        return new Identifier(sent.scheme(), value);
    }

    static Fault fault(String pointer, String code, Object... params) {
        return Fault.at(pointer, code, Words.say("fault." + code, params));
    }
}
