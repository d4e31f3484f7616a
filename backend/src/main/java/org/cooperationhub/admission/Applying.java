package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.common.Writes;
import org.cooperationhub.file.IncomingFile;
import org.cooperationhub.file.StoredFiles;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What applicants do, who need no account. No answer tells whether the hub knows the applicant already. */
@ApplicationScoped
class Applying {
    private static final int MOST_FILES = 5;
    /** That wait for a word from one address, so that nobody's mailbox is filled. */
    private static final int MOST_UNCONFIRMED = 3;

    @Inject
    Applications applications;

    @Inject
    ApplicationCheck check;

    @Inject
    ApplicationLimit limit;

    @Inject
    ApplicationMails mails;

    @Inject
    ApplicantKeys keys;

    @Inject
    DomainRecord record;

    @Inject
    StoredFiles files;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Writes writes;

    @Inject
    RequestFacts facts;

    @Transactional
    @ResponseStatus(201)
    NewApplicationView apply(byte[] body) {
        writes.requireKey();
        if (caller.machine()) throw Problems.of(ProblemCode.FORBIDDEN);
        var input = bodies.read(body, ApplicationInput.class);
        var kept = check.check(input);
        limit.take();
        var made = made(input, kept);
        var written = applications.unconfirmed(made.contactMail);
        applications.persistAndFlush(made);
        if (written < MOST_UNCONFIRMED) mails.note(made, ApplicationMails.Kind.CONFIRM);
        return new NewApplicationView(
                made.id,
                made.version,
                made.state,
                keys.of(ApplicantKeys.Purpose.FILES, made.id),
                made.domain == null ? null : record.of(made),
                made.createdAt.plus(Application.UNCONFIRMED_FOR));
    }

    private Application made(ApplicationInput input, ApplicationCheck.Kept kept) {
        var made = new Application();
        made.id = Ids.create();
        made.name = LocalText.EMPTY.rewritten(input.name());
        made.acronym = input.acronym();
        made.code = input.code();
        made.actorType = input.actorType();
        made.country = input.country();
        made.website = input.website();
        made.domain = kept.domain();
        made.identifiers = kept.identifiers();
        made.contactName = input.contact().name().strip();
        made.contactMail = input.contact().mail().toLowerCase(Locale.ROOT);
        made.contactLocale = facts.language();
        if (!caller.anonymous()) {
            made.appliedBy = caller.person();
            made.appliedFor = caller.memberships();
        }
        made.createdAt = Now.instant();
        made.updatedAt = made.createdAt;
        return made;
    }

    /** Repeating it changes nothing. */
    @Transactional
    ApplicantView confirm(UUID id, byte[] body) {
        keys.require(
                ApplicantKeys.Purpose.CONFIRM,
                id,
                bodies.read(body, KeyInput.class).key());
        var application = applications.known(id);
        if (application.state == Application.State.UNCONFIRMED) {
            application.confirmAddress(organisation(application));
            applications.flush();
        }
        return ApplicantView.of(application);
    }

    /** Nobody's matter yet; the code that it may get in the end is the reviewers' to give. */
    private static Organisation organisation(Application from) {
        var made = new Organisation();
        made.code = "A-" + from.id.toString().replace("-", "").substring(20).toUpperCase(Locale.ROOT);
        made.name = from.name;
        made.sortName = from.name.main();
        made.acronym = from.acronym;
        made.actorType = from.actorType;
        made.country = from.country;
        made.website = from.website;
        made.status = OrganisationStatus.APPLIED;
        made.updatedAt = Now.instant();
        made.persistAndFlush();
        return made;
    }

    /** Before the bytes are received: 404 without the right key, 409 when it is decided or has five files. */
    @Transactional
    void requireRoom(UUID id, @Nullable String key) {
        room(id, key);
    }

    private Application room(UUID id, @Nullable String key) {
        keys.require(ApplicantKeys.Purpose.FILES, id, key);
        var application = applications.known(id);
        if (application.decidedAt != null) throw Problems.wrongState(application.state, Application.State.WAITING);
        return application;
    }

    @Transactional
    StoredFiles.Added add(UUID id, @Nullable String key, IncomingFile file) {
        var application = room(id, key);
        var known = files.of(application.files(), file.sha256()).isPresent();
        if (!known && files.every(application.files()).size() >= MOST_FILES)
            throw Problems.wrongState("application-files-full", MOST_FILES);
        return files.add(application.files(), file, null, null);
    }
}
