package org.cooperationhub.directory;

import io.quarkus.arc.ClientProxy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Puts a {@link Cut} between the hub and Keycloak, for tests of whatever feature. */
@Singleton
public class Line {
    @Inject
    Keycloak keycloak;

    private String direct = "";
    private Cut cut;

    public void between() throws IOException {
        direct = ClientProxy.unwrap(keycloak).admin;
        var host = direct.substring(0, direct.indexOf("/admin/"));
        cut = new Cut(host);
        ClientProxy.unwrap(keycloak).admin = direct.replace(host, cut.address());
    }

    public void straight() {
        ClientProxy.unwrap(keycloak).admin = direct;
        cut.close();
    }

    /** So many calls get through; the next one is heard, or not even that. */
    public void after(int calls, boolean heard) {
        cut.after(calls, heard);
    }

    public void mend() {
        cut.mend();
    }

    public int calls() {
        return cut.calls();
    }
}
