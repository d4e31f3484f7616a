package org.cooperationhub.export;

import jakarta.enterprise.context.ApplicationScoped;
import org.cooperationhub.common.ClientSlots;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many exports and downloads of results run. */
@ApplicationScoped
public class Slots {
    private final ClientSlots slots;

    Slots(
            @ConfigProperty(name = "hub.exports.of-one-client") int ofOneClient,
            @ConfigProperty(name = "hub.exports.at-once") int atOnce) {
        slots = new ClientSlots(ofOneClient, atOnce);
    }

    /** 429 if the client has all its exports running, or the instance has. */
    public ClientSlots.Slot take(String client) {
        return slots.take(client);
    }
}
