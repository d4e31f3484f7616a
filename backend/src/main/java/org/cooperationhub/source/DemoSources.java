package org.cooperationhub.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cooperationhub.change.Seeds;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration partner's source, in demo mode alone, after the organisations. */
@ApplicationScoped
class DemoSources {
    @Inject
    Seeds seeds;

    @Inject
    Organisations organisations;

    @ConfigProperty(name = "hub.mode")
    String mode;

    void load(@Observes @Priority(310) StartupEvent start) {
        if (mode.equals("demo")) seeds.load("demo/sources.json", file -> file.forEach(this::source));
    }

    private void source(JsonNode from) {
        if (SourceSystem.count("key", from.get("key").asText()) > 0) return;
        var source = new SourceSystem();
        source.key = from.get("key").asText();
        source.organisation =
                organisations.byCode(from.get("organisation").asText()).orElseThrow();
        source.name = from.get("name").asText();
        source.trusted = from.get("trusted").asBoolean();
        source.twoWay = from.get("twoWay").asBoolean();
        source.createdAt = Now.instant();
        source.updatedAt = source.createdAt;
        source.persist();
    }
}
