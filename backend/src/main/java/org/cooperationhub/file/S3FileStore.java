package org.cooperationhub.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Files in one bucket of any S3-compatible store, as {@code files/<sha256>}. */
final class S3FileStore implements FileStore, AutoCloseable {
    private final S3Client client;
    private final String bucket;

    S3FileStore(FileSettings.S3 settings) {
        bucket = needed(settings.bucket(), "FILES_S3_BUCKET");
        var endpoint = needed(settings.endpoint(), "FILES_S3_ENDPOINT");
        var login = AwsBasicCredentials.create(
                needed(settings.key(), "FILES_S3_KEY"), needed(settings.secret(), "FILES_S3_SECRET"));
        client = client(endpoint, Region.of(settings.region()), login);
    }

    private static <T> T needed(Optional<T> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException("FILES_STORE is s3, so " + name + " is needed"));
    }

    /** Path-style addresses and checksums only where asked for: what stores other than Amazon's know as well. */
    private static S3Client client(URI endpoint, Region region, AwsBasicCredentials login) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(region)
                .credentialsProvider(StaticCredentialsProvider.create(login))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(30))
                        .build())
                .overrideConfiguration(each -> each.apiCallTimeout(Duration.ofSeconds(50)))
                .build();
    }

    private static String place(String sha256) {
        return "files/" + sha256;
    }

    @Override
    public void put(String sha256, Path bytes) throws IOException {
        if (length(sha256) == Files.size(bytes)) return;
        answered(() -> client.putObject(each -> each.bucket(bucket).key(place(sha256)), RequestBody.fromFile(bytes)));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return answered(() -> client.getObject(each -> each.bucket(bucket).key(place(sha256))));
    }

    @Override
    public boolean exists(String sha256) throws IOException {
        return length(sha256) >= 0;
    }

    @Override
    public void remove(String sha256) throws IOException {
        answered(() -> client.deleteObject(each -> each.bucket(bucket).key(place(sha256))));
    }

    /** -1 if it is not there. */
    private long length(String sha256) throws IOException {
        return answered(() -> {
            try {
                return client.headObject(each -> each.bucket(bucket).key(place(sha256)))
                        .contentLength();
            } catch (S3Exception refused) {
                if (refused.statusCode() == 404) return -1L;
                throw refused;
            }
        });
    }

    private static <T> T answered(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (SdkException failed) {
            throw new IOException("the S3 store: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
