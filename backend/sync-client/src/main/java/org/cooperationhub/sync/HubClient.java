package org.cooperationhub.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads the API of a hub. What may work another time (a broken connection, 429, 5xx) is tried again: after what
 * Retry-After says, else after up to a minute with jitter. Everything else is a {@link HubProblem}.
 */
public final class HubClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI hub;
    private final Tokens tokens;
    private final Consumer<String> log;

    /**
     * @param hub such as {@code https://hub.example}
     * @param log told of every try that failed, in one line without secrets
     */
    public HubClient(URI hub, Tokens tokens, Consumer<String> log) {
        this.hub = hub;
        this.tokens = tokens;
        this.log = log;
    }

    /** The rows of an NDJSON export. */
    public interface Rows {
        /** @param cursor the position of the feed from before the first row */
        void begin(String cursor);

        /** One line. An IOException of the connection may follow any of them. */
        void row(JsonNode line);
    }

    /**
     * @param address below {@code /api/v1}, with its query
     * @param wait seconds that the hub may hold the request while there is nothing new; 0 for none
     */
    public JsonNode get(String address, int wait) throws InterruptedException {
        return retrying(token -> {
            var request = request(address, token);
            if (wait > 0) request.header("Prefer", "wait=" + wait);
            var answer = whole(request.build(), PATIENCE.plusSeconds(wait));
            if (answer.statusCode() != 200) throw new Refused(answer, unzipped(answer, answer.body()));
            return JSON.readTree(unzipped(answer, answer.body()));
        });
    }

    /** Streams an export; true if its end marker came. Not tried again once rows came: the caller knows how far. */
    public boolean export(String address, Rows rows) throws InterruptedException {
        var answer = retrying(token -> {
            var opened = http.send(request(address, token).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
            if (opened.statusCode() == 200) return opened;
            try (var body = opened.body()) {
                throw new Refused(opened, unzipped(opened, body.readAllBytes()));
            }
        });
        rows.begin(answer.headers().firstValue("Sync-Cursor").orElseThrow());
        try (var line = new Watched(answer.body(), PATIENCE);
                var body = zipped(answer) ? new GZIPInputStream(line) : line;
                var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            var count = 0;
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                var row = JSON.readTree(text);
                if (row.has("_end")) return row.path("count").asInt() == count;
                rows.row(row);
                count++;
            }
        } catch (IOException broken) {
            log.accept("the connection of the export: " + broken);
        }
        return false;
    }

    private interface Call<T> {
        T with(String token) throws IOException, InterruptedException;
    }

    /** An answer that is none, and what it says. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient HttpResponse<?> answer;
        private final transient JsonNode problem;

        Refused(HttpResponse<?> answer, byte[] body) {
            super("status " + answer.statusCode());
            this.answer = answer;
            this.problem = read(body);
        }

        private static JsonNode read(byte[] body) {
            try {
                return JSON.readTree(body);
            } catch (IOException noJson) {
                return MissingNode.getInstance();
            }
        }

        boolean passes() {
            return answer.statusCode() == 429 || answer.statusCode() >= 500;
        }
    }

    private <T> T retrying(Call<T> call) throws InterruptedException {
        var retries = new Retries(log);
        var fresh = false;
        while (true) {
            try {
                return call.with(tokens.get(fresh));
            } catch (Refused refused) {
                var expired = refused.answer.statusCode() == 401 && !fresh;
                if (!expired && !refused.passes()) throw new HubProblem(refused.answer.statusCode(), refused.problem);
                fresh = expired;
                if (!expired) retries.pause(refused, refused.answer.headers().firstValue("Retry-After"));
            } catch (IOException broken) {
                retries.pause(broken, Optional.empty());
            }
        }
    }

    private HttpRequest.Builder request(String address, String token) {
        var request = HttpRequest.newBuilder(hub.resolve("/api/v1" + address)).header("Accept-Encoding", "gzip");
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    /** With a limit that holds for the body too, which the request's own does not. */
    private HttpResponse<byte[]> whole(HttpRequest request, Duration patience)
            throws IOException, InterruptedException {
        var sent = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            sent.cancel(true);
            throw new IOException("no answer within " + patience.toSeconds() + " s", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) throw broken;
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static boolean zipped(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    }

    private static byte[] unzipped(HttpResponse<?> answer, byte[] body) throws IOException {
        if (!zipped(answer)) return body;
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return plain.readAllBytes();
        }
    }
}
