package org.cooperationhub.testing;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;

/**
 * S3Proxy on the loopback address: the S3 protocol with its signatures checked, kept in memory, with one bucket. It
 * runs in a process of its own, because the build tools bring another Guice than the one it needs.
 */
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "hub-files";
    public static final String KEY = "hub-test-key";
    public static final String SECRET = "hub-test-secret-of-the-store";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final Process process;
    private final URI endpoint;

    public S3Server() {
        try {
            var told = Files.createTempDirectory("s3").resolve("port");
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath(),
                            S3Server.class.getName(),
                            told.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            endpoint = URI.create("http://127.0.0.1:" + port(told));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** That of the tests, without the build tools' Guice and the log manager of the hub. */
    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator, -1))
                .filter(each -> !each.endsWith("-classes.jar") && !each.contains("slf4j-jboss-logmanager"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String port(Path told) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(told)) {
            if (!process.isAlive() || System.nanoTime() > deadline) throw new IOException("S3Proxy did not start");
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
        return Files.readString(told);
    }

    public URI endpoint() {
        return endpoint;
    }

    /** It ends with its input, so it does not outlive the tests either when they are killed. */
    @Override
    public void close() {
        process.destroy();
    }

    /** @param arguments the file to write the port to */
    public static void main(String[] arguments) throws Exception {
        var store = ContextBuilder.newBuilder(new TransientApiMetadata())
                .build(BlobStoreContext.class)
                .getBlobStore();
        store.createContainerInLocation(null, BUCKET);
        var server = S3Proxy.builder()
                .blobStore(store)
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .build();
        server.start();
        var port = Files.writeString(Path.of(arguments[0] + ".new"), String.valueOf(server.getPort()));
        Files.move(port, Path.of(arguments[0]));
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }
}
