package org.cooperationhub.imports;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.cooperationhub.testing.Upload;

/** Lets workers work until an import has ended, as the schedule would. */
final class Runs {
    private static final List<String> ENDED = List.of("done", "failed", "cancelled");

    private Runs() {}

    static JsonPath ended(ImportWorker worker, String address) throws InterruptedException {
        for (var i = 0; i < 900; i++) {
            worker.run();
            var now = Upload.get(address);
            if (ENDED.contains(now.getString("state"))) return now;
            Thread.sleep(100);
        }
        throw new AssertionError("not ended: " + Upload.get(address).prettify());
    }
}
