package org.cooperationhub.webhook;

import java.util.List;
import org.cooperationhub.common.Letter;

/**
 * An endpoint was paused.
 *
 * @param host of its address; the rest of it may be a secret
 */
record PauseLetter(String organisation, String host, WebhookEndpoint.PauseReason why) implements Letter {
    @Override
    public String subject() {
        return "webhook.subject";
    }

    @Override
    public List<String> sentences() {
        return List.of(why == WebhookEndpoint.PauseReason.GONE ? "webhook.gone" : "webhook.failing", "webhook.resume");
    }

    @Override
    public String linkText() {
        return "webhook.link";
    }

    @Override
    public String reason() {
        return "webhook.administrator";
    }

    @Override
    public List<String> parts(String language) {
        return List.of(organisation, host);
    }

    @Override
    public String path() {
        return "/w/organisations/" + organisation + "/webhooks";
    }
}
