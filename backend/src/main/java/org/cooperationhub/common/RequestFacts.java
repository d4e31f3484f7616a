package org.cooperationhub.common;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * What the filters learned of the current request. Outside HTTP (loading of seeds, jobs) everything is at its default.
 */
@RequestScoped
@Unremovable
public class RequestFacts {
    private String requestId = "-";
    private String language = Languages.DEFAULT;
    private String method = "";
    private String path = "";
    private byte[] body = {};
    private @Nullable String idempotencyKey;
    private String holder = "";
    private boolean dryRun;
    private boolean zips;
    private boolean zippedByServer;
    private @Nullable FieldSelection fields;
    private @Nullable String narrowedTo;
    private RateLimits.@Nullable Client client;
    private @Nullable Integer originSource;
    private @Nullable String syncCursor;
    private boolean partwise;
    private boolean made;
    private String clientKey = "";

    void received(String requestId, String language, String method, String path) {
        this.requestId = requestId;
        this.language = language;
        this.method = method;
        this.path = path;
    }

    void carries(byte[] body) {
        this.body = body;
    }

    /** The SHA-256 of a body that was too large to be held stands for it in the fingerprint. */
    public void carriedBytesOf(byte[] sha256) {
        this.body = sha256;
    }

    void keyed(String idempotencyKey) {
        this.idempotencyKey = idempotencyKey;
    }

    void counts(RateLimits.Client client) {
        this.client = client;
    }

    /** Whose quota the request is taken from; null where nothing is limited. */
    void comesFrom(String clientKey) {
        this.clientKey = clientKey;
    }

    /** Names the client as quotas do: a machine, a person, or the network of anybody else. */
    public String clientKey() {
        return clientKey;
    }

    RateLimits.@Nullable Client client() {
        return client;
    }

    void holds(String holder) {
        this.holder = holder;
    }

    String holder() {
        return holder;
    }

    void zips(boolean accepted, boolean byServer) {
        this.zips = accepted;
        this.zippedByServer = byServer;
    }

    /** The client takes gzip. */
    boolean zips() {
        return zips;
    }

    /** Zipped bytes can be sent: the client takes gzip, and the server does not zip by itself. */
    boolean sendsZipped() {
        return zips && !zippedByServer;
    }

    /** The bytes that are kept can be sent zipped as they are: nothing narrows them either. */
    public boolean takesZipped() {
        return sendsZipped() && !narrows();
    }

    /** For a job: the request that started it, the language it asked in, and whether everything is rolled back. */
    public void worksFor(String requestId, String language, boolean dryRun) {
        this.requestId = requestId;
        this.language = language;
        this.dryRun = dryRun;
    }

    void rehearses() {
        this.dryRun = true;
    }

    void narrow(@Nullable FieldSelection fields, @Nullable String language) {
        this.fields = fields;
        this.narrowedTo = language;
    }

    @Nullable
    FieldSelection fields() {
        return fields;
    }

    @Nullable
    String narrowedTo() {
        return narrowedTo;
    }

    boolean narrows() {
        return fields != null || narrowedTo != null;
    }

    public String requestId() {
        return requestId;
    }

    public String language() {
        return language;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    /** The address below the API's root, without query. */
    String address() {
        return path.replaceFirst("^/api/v1/?", "").replaceFirst("\\?.*$", "");
    }

    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /** A write with {@code ?dryRun=true}: everything is checked and rolled back. */
    public boolean dryRun() {
        return dryRun;
    }

    /** The request writes as this source system, by its number. */
    public void actsThrough(int source) {
        this.originSource = source;
    }

    /** The source system that the request writes as; null for all others. */
    public @Nullable Integer originSource() {
        return originSource;
    }

    /** The position of the change feed that holds everything that the request wrote. */
    public void wroteUntil(String syncCursor) {
        this.syncCursor = syncCursor;
    }

    /** Null while nothing was written. */
    public @Nullable String syncCursor() {
        return syncCursor;
    }

    /** True for every method but those that only read. */
    public boolean writes() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    /** The work is done by several transactions: what starts them claims the idempotency key and stores the answer. */
    public void worksPartwise() {
        this.partwise = true;
    }

    public boolean partwise() {
        return partwise;
    }

    /** Whether a PUT made the record that it names; the answer is then 201. */
    public void made(boolean made) {
        this.made = made;
    }

    public boolean made() {
        return made;
    }

    /** SHA-256 of method, path with query, and body bytes. */
    public byte[] fingerprint() {
        return Hashes.sha256((method + " " + path + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8), body);
    }
}
