package org.cooperationhub.directory;

import io.quarkus.arc.ClientProxy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Cut} between the hub and Keycloak, for tests of whatever feature. */
@Singleton
public class Line {
    @Inject
    Keycloak keycloak;

    private String direct = "";
    private @Nullable Cut cut;

    public void between() throws IOException {
        direct = ClientProxy.unwrap(keycloak).admin;
        var host = direct.substring(0, direct.indexOf("/admin/"));
        var made = new Cut(host);
        cut = made;
        ClientProxy.unwrap(keycloak).admin = direct.replace(host, made.address());
    }

    public void straight() {
        ClientProxy.unwrap(keycloak).admin = direct;
        cut().close();
    }

    /** So many calls get through; the next one is heard, or not even that. */
    public void after(int calls, boolean heard) {
        cut().after(calls, heard);
    }

    public void mend() {
        cut().mend();
    }

    private Cut cut() {
        return Objects.requireNonNull(cut);
    }

    public int calls() {
        return cut().calls();
    }
}
