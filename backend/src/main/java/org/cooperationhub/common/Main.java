package org.cooperationhub.common;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Starts the server, or one {@link Command} without it. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
            return;
        }
        // a command works beside a server: it takes no port, asks Keycloak nothing and leaves the schema alone
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.oidc.tenant-enabled", "false");
        System.setProperty("quarkus.liquibase.migrate-at-start", "false");
        Quarkus.run(CommandLine.class, arguments);
    }

    /** Picks the command by its name. */
    public static class CommandLine implements QuarkusApplication {
        @Inject
        @All
        List<Command> commands;

        @Override
        public int run(String... arguments) {
            var rest = Arrays.asList(arguments).subList(1, arguments.length);
            for (var each : commands) if (each.name().equals(arguments[0])) return each.run(rest);
            commands.forEach(each -> System.err.println(each.name() + "  " + each.summary()));
            return 2;
        }
    }
}
