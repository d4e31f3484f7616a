package org.cooperationhub.directory;

/** Keycloak does not answer, or not now: what was to be done is to be tried again. */
public class KeycloakAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Its answer; 0 where there was none. */
    public final int status;

    public KeycloakAway(String why) {
        this(why, 0);
    }

    KeycloakAway(String why, int status) {
        super(why, null, false, false);
        this.status = status;
    }
}
