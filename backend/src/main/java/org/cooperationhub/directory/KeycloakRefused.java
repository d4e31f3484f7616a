package org.cooperationhub.directory;

/** Keycloak answered, and not as the caller can go on with; its words are left out, they could hold what was sent. */
public class KeycloakRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int status;

    KeycloakRefused(String call, int status) {
        super(call + " was answered with " + status, null, false, false);
        this.status = status;
    }
}
