package org.cooperationhub.export;

import io.smallrye.config.ConfigMapping;

/** When dumps are made and how long they are kept: {@code hub.dumps.*}. */
@ConfigMapping(prefix = "hub.dumps")
public interface DumpSettings {
    /** The hour of the day, in UTC, from which on the day's dumps are due; -1 for none. */
    int hour();

    /** How many days each is kept. */
    int days();
}
