package org.cooperationhub.directory;

import io.quarkus.arc.ClientProxy;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The hub's line to Keycloak, which can be cut; straight again once closed. For tests of other features. */
public final class CutLine implements AutoCloseable {
    private final Keycloak keycloak;
    private final String direct;
    private final Cut cut;

    public CutLine(Keycloak proxy) {
        keycloak = ClientProxy.unwrap(proxy);
        direct = keycloak.admin;
        var host = direct.substring(0, direct.indexOf("/admin/"));
        try {
            cut = new Cut(host);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        keycloak.admin = direct.replace(host, cut.address());
    }

    /** So many calls get through; the next one is heard, or not even that, and no other is. */
    public void after(int calls, boolean heard) {
        cut.after(calls, heard);
    }

    public void mend() {
        cut.mend();
    }

    public int calls() {
        return cut.calls();
    }

    @Override
    public void close() {
        keycloak.admin = direct;
        cut.close();
    }
}
