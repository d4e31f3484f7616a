package org.cooperationhub.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hub whose files are in an S3-compatible store and are scanned for viruses. */
public class StoreAndScanner implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Servers.class));
    }

    /** Both servers, on ports of their own. */
    public static class Servers implements QuarkusTestResourceLifecycleManager {
        private @Nullable S3Server store;
        private @Nullable ClamdPeer scanner;

        @Override
        public Map<String, String> start() {
            var s3 = new S3Server();
            var clamd = new ClamdPeer();
            store = s3;
            scanner = clamd;
            return Map.of(
                    "hub.files.store",
                    "s3",
                    "hub.files.directory",
                    "target/files-of-s3",
                    "hub.files.s3.endpoint",
                    s3.endpoint().toString(),
                    "hub.files.s3.bucket",
                    S3Server.BUCKET,
                    "hub.files.s3.key",
                    S3Server.KEY,
                    "hub.files.s3.secret",
                    S3Server.SECRET,
                    "hub.files.clamd",
                    clamd.address());
        }

        @Override
        public void stop() {
            if (store != null) store.close();
            if (scanner != null) scanner.close();
        }
    }
}
