// First sync: mirrors every public record of the hub into a SQLite file and proves that both are equal.
// Needs JDK 21 and the sync client: java -cp sync-client.jar Example.java
// HUB_URL is the hub's address, MIRROR the file (mirror.db). Run it again whenever you like: it goes on where it stopped.

import java.net.URI;
import java.nio.file.Path;
import org.cooperationhub.sync.HubClient;
import org.cooperationhub.sync.Mirror;
import org.cooperationhub.sync.Sync;
import org.cooperationhub.sync.Tokens;

class Example {
    public static void main(String[] arguments) throws Exception {
        var hub = URI.create(System.getenv("HUB_URL"));
        var file = Path.of(System.getenv().getOrDefault("MIRROR", "mirror.db"));
        // 429, 5xx and broken connections are tried again; each try is told to the log
        var client = new HubClient(hub, Tokens.none(), System.err::println);
        try (var mirror = Mirror.open(file)) {
            var sync = new Sync(client, mirror, "", 1000, System.err::println);
            System.out.println("changes read: " + sync.pull());
            var proof = sync.prove();
            proof.lines().forEach(System.out::println);
            System.out.println(proof.equal() ? "equal" : "DIFFERENT");
            if (!proof.equal()) System.exit(1);
        }
    }
}
