package org.cooperationhub.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.common.Words;
import org.cooperationhub.file.VirusScan.Verdict;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Receives files: to disk in pieces, then length, digest, type, label and viruses are looked at. Call it outside a
 * transaction: a sender may be slow.
 */
@ApplicationScoped
public class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);
    private final FileSettings settings;
    private final Semaphore places;

    @Inject
    Spool spool;

    @Inject
    VirusScan scanner;

    @Inject
    FileStore store;

    @Inject
    HttpHeaders headers;

    @Inject
    RequestFacts facts;

    Uploads(FileSettings settings) {
        this.settings = settings;
        places = new Semaphore(settings.atOnce());
    }

    /** The file in this body, found good; 4xx with what is wrong otherwise, and nothing is left of it. */
    public IncomingFile receive(InputStream body, @Nullable String name) {
        var label = FileLabel.of(FileName.of(name), headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        var digest = ReprDigest.told(headers.getHeaderString(ReprDigest.NAME));
        refuseCoding(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING));
        if (headers.getLength() > settings.maxBytes().asLongValue())
            throw Problems.tooLarge(settings.maxBytes().asLongValue());
        if (!places.tryAcquire()) throw busy("10");
        try {
            return judged(spool.receive(body), label, digest);
        } finally {
            places.release();
        }
    }

    /** Keeps the bytes for good, so that a record may speak of them; a rehearsal keeps nothing. */
    public void keep(IncomingFile file) {
        if (facts.dryRun()) return;
        try {
            store.put(file.sha256(), file.bytes());
        } catch (IOException away) {
            LOG.errorf("a file could not be stored: %s", away.getMessage());
            throw busy("30");
        }
    }

    private IncomingFile judged(Spool.Received received, FileLabel label, @Nullable String digest) {
        var good = false;
        try {
            if (received.size() == 0) throw wrong(Fault.at("", "empty-file", Words.say("fault.empty-file")));
            if (digest != null && !digest.equals(received.sha256())) throw wrong(cut(received));
            var bytes = FileBytes.of(received.file(), settings.maxUnpacked().asLongValue());
            var format = label.agreedWith(bytes, settings.formats());
            var verdict = scanned(received);
            good = true;
            return new IncomingFile(
                    received.file(),
                    received.size(),
                    received.sha256(),
                    format,
                    label.name().as(format).text(),
                    verdict.status());
        } catch (OfficeContainer.Bomb bomb) {
            throw wrong(Fault.at("", "unpacks-too-large", Words.say("fault.unpacks-too-large")));
        } catch (IOException unreadable) {
            LOG.errorf("an upload could not be read from the disk: %s", unreadable);
            throw busy("60");
        } finally {
            if (!good) Spool.remove(received.file());
        }
    }

    /** Without the scanner's word nothing is taken: a hub that is set up to scan fails closed. */
    private Verdict scanned(Spool.Received received) {
        Verdict verdict;
        try {
            verdict = scanner.scan(received.file());
        } catch (IOException away) {
            LOG.errorf("the virus scanner gave no verdict: %s", away.getMessage());
            throw busy("30");
        }
        if (verdict.status() != ScanStatus.INFECTED) return verdict;
        LOG.warnf(
                "upload refused as infected with %s: SHA-256 %s, request %s",
                verdict.signature(), received.sha256(), facts.requestId());
        throw wrong(Fault.at("", "infected-file", Words.say("fault.infected-file", verdict.signature()))
                .with(Map.of("signature", verdict.signature())));
    }

    private static Fault cut(Spool.Received received) {
        return Fault.header(ReprDigest.NAME, "digest-mismatch", Words.say("fault.digest-mismatch"))
                .with(Map.of("received", ReprDigest.of(received.sha256()), "size", received.size()));
    }

    private static void refuseCoding(@Nullable String coding) {
        if (coding == null || coding.equalsIgnoreCase("identity")) return;
        throw Problems.of(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                Map.of(HttpHeaders.ACCEPT_ENCODING, "identity"),
                Fault.header(HttpHeaders.CONTENT_ENCODING, "encoded-body", Words.say("fault.encoded-body")));
    }

    private static ProblemException wrong(Fault fault) {
        return Problems.invalid(List.of(fault));
    }

    private static ProblemException busy(String seconds) {
        return Problems.of(ProblemCode.TEMPORARY_REDUCED_CAPACITY, Map.of(HttpHeaders.RETRY_AFTER, seconds));
    }
}
