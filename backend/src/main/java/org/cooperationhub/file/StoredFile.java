package org.cooperationhub.file;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file of one record, once for each content; its bytes are in the {@link FileStore} under {@code sha256}. */
@Entity
public class StoredFile extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The kind of record that it belongs to. */
    public String ownerScope;

    public UUID ownerId;
    public String sha256;
    public long size;

    /** Media type, by the bytes. */
    public String format;

    public String name;

    @Enumerated(EnumType.STRING)
    public ScanStatus scanStatus;

    /** Null for somebody without an account. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "uploaded_by")
    public @Nullable Person uploadedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "uploaded_for")
    public @Nullable Organisation uploadedFor;

    public Instant createdAt;

    /** The record that a file belongs to, such as {@code PROJECT}. */
    public record Owner(String scope, UUID id) {}

    static StoredFile of(Owner owner, IncomingFile file, @Nullable Person by, @Nullable Organisation forWhom) {
        var stored = new StoredFile();
        stored.ownerScope = owner.scope();
        stored.ownerId = owner.id();
        stored.sha256 = file.sha256();
        stored.size = file.size();
        stored.format = file.format().mediaType;
        stored.name = file.name();
        stored.scanStatus = file.scanStatus();
        stored.uploadedBy = by;
        stored.uploadedFor = forWhom;
        stored.createdAt = Now.instant();
        return stored;
    }

    /** The same bytes came again and were looked at again: what was not scanned is now. */
    void scannedAgain(ScanStatus status) {
        if (scanStatus == ScanStatus.SKIPPED) scanStatus = status;
    }
}
