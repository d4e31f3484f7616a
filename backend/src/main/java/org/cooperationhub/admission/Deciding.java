package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.file.StoredFile;
import org.cooperationhub.file.StoredFiles;
import org.cooperationhub.organisation.Identifier;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.organisation.Organisations;

/** What is decided on applications, each decision with its note. None asks Keycloak or the DNS. */
@ApplicationScoped
class Deciding {
    @Inject
    Applications applications;

    @Inject
    Independence independence;

    @Inject
    Evidence evidence;

    @Inject
    DomainRecord record;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationAccounts accounts;

    @Inject
    ApplicationMails mails;

    @Inject
    StoredFiles files;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Audit audit;

    @Inject
    Event<AccountsChanged> changed;

    @Transactional
    ApplicationView view(UUID id) {
        return applications.view(applications.readable(id, LockModeType.NONE));
    }

    @Transactional
    StoredFile file(UUID id, String sha256) {
        var owner = applications.readable(id, LockModeType.NONE).files();
        return files.of(owner, sha256).orElseThrow(Problems::notFound);
    }

    /** Which record to look for; 409 where there is no domain. */
    @Transactional
    DomainRecord.View record(UUID id) {
        var application = toDecide(id);
        application.requireWaiting();
        if (application.domain == null) throw Problems.wrongState("application-without-domain");
        return record.of(application);
    }

    @Transactional
    ApplicationView domainChecked(UUID id, boolean proven) {
        var application = toDecide(id);
        application.requireWaiting();
        application.domainChecked(proven);
        note(application, "application.domain", Map.of("domain", String.valueOf(application.domain), "proven", proven));
        return written(application);
    }

    @Transactional
    ApplicationView confirmByState(UUID id, byte[] body) {
        var application = applications.readable(id, LockModeType.PESSIMISTIC_WRITE);
        caller.requireFor(Action.CONFIRM_ORGANISATION, String.valueOf(application.country));
        independence.require(application);
        var statement = bodies.read(body, StatementInput.class).statement();
        application.confirmByState(caller.person(), statement);
        note(application, "application.confirm", Map.of("country", String.valueOf(application.country)));
        return written(application);
    }

    @Transactional
    ApplicationView verify(UUID id, byte[] body) {
        var application = toDecide(id);
        caller.requireRecentSignIn();
        var input = bodies.read(body, VerificationInput.class);
        if (application.state == Application.State.VERIFIED) return applications.view(application);
        application.requireWaiting();
        var with = evidence.of(application, input);
        var organisation = admitted(application, input.code() == null ? application.code : input.code());
        Editing.replace(organisation, identifiers(application, input));
        var domain = application.provenDomain();
        if (domain != null) OrganisationDomain.of(domain, organisation.id).persist();
        application.verify(caller.person(), input.method(), with, input.note());
        accounts.begin(organisation, application, caller.person());
        note(
                application,
                "application.verify",
                Map.of(
                        "before", OrganisationStatus.APPLIED.name(),
                        "after", OrganisationStatus.VERIFIED.name(),
                        "code", organisation.code,
                        "method", input.method().name(),
                        "evidence", String.valueOf(with)));
        changed.fire(new AccountsChanged());
        return written(application);
    }

    private Organisation admitted(Application application, String code) {
        var organisation = application.organisation;
        if (organisation == null) throw new IllegalStateException("an application without organisation waits");
        if (organisations.byCode(code).isPresent()) throw Problems.duplicate("/code", code);
        var domain = application.provenDomain();
        if (domain != null && OrganisationDomain.findByIdOptional(domain).isPresent())
            throw Problems.invalid(List.of(ApplicationCheck.fault("", "domain-of-another", domain)));
        organisation.code = code;
        organisation.status = OrganisationStatus.VERIFIED;
        organisation.updatedAt = Now.instant();
        return organisation;
    }

    /** Those of the application and the one that was looked up. */
    private static List<Identifier> identifiers(Application application, VerificationInput input) {
        var all = new ArrayList<>(application.identifiers);
        var found = input.identifier();
        if (found != null) {
            all.removeIf(each -> each.scheme().equals(found.scheme()));
            all.add(found);
        }
        return all;
    }

    @Transactional
    ApplicationView refuse(UUID id, byte[] body) {
        var application = toDecide(id);
        caller.requireRecentSignIn();
        var reason = bodies.read(body, ReasonInput.class).reason();
        if (application.state == Application.State.REFUSED) return applications.view(application);
        application.refuse(caller.person(), reason);
        mails.note(application, ApplicationMails.Kind.REFUSED);
        note(
                application,
                "application.refuse",
                Map.of(
                        "before", Application.State.WAITING.name(),
                        "after", Application.State.REFUSED.name(),
                        "reason", reason));
        return written(application);
    }

    private Application toDecide(UUID id) {
        var application = applications.readable(id, LockModeType.PESSIMISTIC_WRITE);
        caller.requireEverywhere(Action.VERIFY_ORGANISATION);
        independence.require(application);
        return application;
    }

    private ApplicationView written(Application application) {
        applications.flush();
        return applications.view(application);
    }

    private void note(Application application, String action, Map<String, Object> details) {
        var organisation = application.organisation;
        if (organisation == null) throw new IllegalStateException("an application without organisation was decided on");
        audit.decided(caller.person(), organisation.id, action, "applications/" + application.id, details);
    }
}
