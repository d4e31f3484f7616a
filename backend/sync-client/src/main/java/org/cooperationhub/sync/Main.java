package org.cooperationhub.sync;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mirrors a hub into a SQLite file and proves that both are equal: exit status 0 if they are, 1 if not or when
 * something failed, 2 for a wrong command line.
 */
public final class Main {
    private static final String USAGE = """
            java -jar sync-client.jar --hub URL --file mirror.db [options]
              --types LIST          kinds of records, comma-separated; all that you may see unless given
              --export              a first copy of projects from the NDJSON export (with --types project)
              --page N              records a page (1000)
              --follow              go on after the proof, until stopped
              --token-command CMD   a command that prints an access token
            or HUB_TOKEN_URL, HUB_CLIENT_ID and HUB_CLIENT_SECRET in the environment; only what is public without.""";
    private static final Set<String> FLAGS = Set.of("--export", "--follow");
    private static final Set<String> OPTIONS = Set.of("--hub", "--file", "--types", "--page", "--token-command");

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        var options = options(List.of(arguments));
        if (!options.containsKey("--hub") || !options.containsKey("--file")) fail(2, USAGE);
        try (var mirror = Mirror.open(Path.of(options.get("--file")))) {
            System.exit(run(options, mirror) ? 0 : 1);
        } catch (SQLException | RuntimeException failure) {
            fail(1, String.valueOf(failure.getMessage()));
        }
    }

    private static boolean run(Map<String, String> options, Mirror mirror) throws InterruptedException, SQLException {
        var types = options.getOrDefault("--types", "");
        var limit = Integer.parseInt(options.getOrDefault("--page", "1000"));
        var hub = new HubClient(URI.create(options.get("--hub")), tokens(options), System.err::println);
        var sync = new Sync(hub, mirror, types, limit, System.err::println);
        if (options.containsKey("--export")) {
            if (!types.equals("project")) fail(2, "--export goes with --types project");
            sync.export();
        }
        System.out.println("changes read: " + sync.pull());
        var proof = sync.prove();
        for (var line : proof.lines()) {
            System.out.println(line);
            if (!line.equal()) sync.differences(line.type()).forEach(each -> System.out.println("  " + each));
        }
        if (options.containsKey("--follow")) sync.follow();
        return proof.equal();
    }

    private static Tokens tokens(Map<String, String> options) {
        if (options.containsKey("--token-command")) return Tokens.command(options.get("--token-command"));
        var environment = System.getenv();
        if (!environment.containsKey("HUB_CLIENT_ID")) return Tokens.none();
        return Tokens.clientCredentials(
                URI.create(environment.get("HUB_TOKEN_URL")),
                environment.get("HUB_CLIENT_ID"),
                environment.get("HUB_CLIENT_SECRET"));
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (var left = arguments.iterator(); left.hasNext(); ) {
            var name = left.next();
            var known = FLAGS.contains(name) || (OPTIONS.contains(name) && left.hasNext());
            if (!known) fail(2, USAGE);
            options.put(name, FLAGS.contains(name) ? "" : left.next());
        }
        return options;
    }

    private static void fail(int status, String why) {
        System.err.println(why);
        System.exit(status);
    }
}
