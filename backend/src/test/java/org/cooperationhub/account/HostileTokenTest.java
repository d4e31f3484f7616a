package org.cooperationhub.account;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cooperationhub.testing.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that look right and are not: every one of them ends with 401, also where nobody has to be signed in. */
@QuarkusTest
class HostileTokenTest {
    private static final String SENEGAL = "10000000-0000-4000-8000-000000000002";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static void refused(String token) {
        for (var address : new String[] {"/me", "/countries/KE", "/projects?mine=true"})
            problem(bearer(token).get(address), 401, "unauthenticated")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .header("Cache-Control", "no-store");
    }

    @Test
    void a_right_token_is_taken() {
        bearer(EDITOR.token()).get("/me").then().statusCode(200);
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        for (var alg : new String[] {"none", "None", "NONE"}) {
            refused(unsigned(alg) + ".");
            refused(unsigned(alg) + "." + part(EDITOR.token(), 2));
        }
        refused(part(EDITOR.token(), 0) + "." + part(EDITOR.token(), 1) + ".");
    }

    private static String unsigned(String alg) {
        return coded(header(each -> each.put("alg", alg))) + "." + part(EDITOR.token(), 1);
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() throws GeneralSecurityException, IOException {
        var key = publicKey();
        var secrets = new byte[][] {
            key,
            ("-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(key)
                            + "\n-----END PUBLIC KEY-----\n")
                    .getBytes(UTF_8)
        };
        for (var secret : secrets) {
            var content = coded(header(each -> each.put("alg", "HS256"))) + "." + part(EDITOR.token(), 1);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            refused(content + "." + coded(mac.doFinal(content.getBytes(UTF_8))));
        }
    }

    @Test
    void a_token_of_another_key_under_the_same_key_id_is_refused() throws GeneralSecurityException {
        refused(forged(each -> {}));
    }

    static Stream<Arguments> changes() {
        Consumer<ObjectNode> audience = each -> each.put("aud", "account");
        Consumer<ObjectNode> issuer = each -> each.put("iss", "https://elsewhere.example/realms/platform");
        Consumer<ObjectNode> expired =
                each -> each.put("exp", Instant.now().minusSeconds(3600).getEpochSecond());
        Consumer<ObjectNode> without = each -> each.remove("exp");
        Consumer<ObjectNode> administrator =
                each -> each.putObject("realm_access").putArray("roles").add("platform-admin");
        Consumer<ObjectNode> elsewhere = each -> membership(each.putObject("organization"), "demo-sn", SENEGAL);
        Consumer<ObjectNode> mixed = each -> {
            var organisations = (ObjectNode) each.get("organization");
            membership(organisations, "demo-sn", SENEGAL);
        };
        return Stream.of(
                arguments("another audience", audience),
                arguments("another issuer", issuer),
                arguments("expired", expired),
                arguments("without an end", without),
                arguments("with a role of its own making", administrator),
                arguments("with an organisation of its own making", elsewhere),
                arguments("with the roles of one organisation in another", mixed));
    }

    private static void membership(ObjectNode organisations, String alias, String id) {
        var entry = organisations.putObject(alias).put("id", id);
        entry.putArray("groups").add("/org-admins");
        entry.putObject("realm_access").putArray("roles").add("org-admin");
    }

    @Test
    void what_one_token_says_under_the_signature_of_another_is_refused() {
        refused(part(EDITOR.token(), 0) + "." + part(OTHER_ADMIN.token(), 1) + "." + part(EDITOR.token(), 2));
        refused(part(EDITOR.token(), 0) + "." + part(OTHER_ADMIN.token(), 1) + "." + part(PARTNER.token(), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_token_that_was_changed_is_refused(String name, Consumer<ObjectNode> change) throws GeneralSecurityException {
        var changed = payload(change);
        refused(part(EDITOR.token(), 0) + "." + coded(changed) + "." + part(EDITOR.token(), 2));
        refused(forged(change));
    }

    @Test
    void a_token_of_an_unknown_key_is_refused() throws GeneralSecurityException {
        var content = coded(header(each -> each.put("kid", "unknown"))) + "." + part(EDITOR.token(), 1);
        refused(content + "." + part(EDITOR.token(), 2));
        var pointing = coded(header(each -> each.put("jku", "https://elsewhere.example/keys"))) + "."
                + part(EDITOR.token(), 1);
        refused(pointing + "." + part(EDITOR.token(), 2));
    }

    @Test
    void tokens_of_another_kind_are_refused() {
        refused(EDITOR.idToken());
        refused(EDITOR.refreshToken());
    }

    @Test
    void a_token_of_another_realm_or_client_without_our_audience_is_refused() {
        var answer = given().baseUri(Account.issuer())
                .basePath("")
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "editor@ministry-ke.example")
                .formParam("password", "cooperate-demo-only")
                .post("/protocol/openid-connect/token");
        if (answer.statusCode() == 200) refused(answer.path("access_token"));
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        for (var nonsense : new String[] {"x", "a.b.c", "..", part(PARTNER.token(), 1), "{}"}) refused(nonsense);
    }

    @Test
    void other_schemes_do_not_sign_anybody_in() {
        for (var value : new String[] {"Basic dXNlcjpwYXNz", "Bearer", "Bearer ", "bearer", "Token x"})
            problem(anonymous().header("Authorization", value).get("/me"), 401, "unauthenticated");
        problem(anonymous().queryParam("access_token", EDITOR.token()).get("/countries"), 400, "unknown-parameter");
    }

    private static String forged(Consumer<ObjectNode> change) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var content = part(EDITOR.token(), 0) + "." + coded(payload(change));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(generator.generateKeyPair().getPrivate());
        signature.update(content.getBytes(UTF_8));
        return content + "." + coded(signature.sign());
    }

    /** The realm's ES256 key, as it stands in its JWKS. */
    private static byte[] publicKey() throws GeneralSecurityException {
        Map<String, String> key = given().baseUri(Account.issuer())
                .basePath("")
                .get("/protocol/openid-connect/certs")
                .jsonPath()
                .getMap("keys.find { it.alg == 'ES256' }");
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(number(key.get("x")), number(key.get("y")));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, parameters.getParameterSpec(ECParameterSpec.class)))
                .getEncoded();
    }

    private static BigInteger number(@org.jspecify.annotations.Nullable String coded) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(String.valueOf(coded)));
    }

    private static byte[] header(Consumer<ObjectNode> change) {
        return changed(part(EDITOR.token(), 0), change);
    }

    private static byte[] payload(Consumer<ObjectNode> change) {
        return changed(part(EDITOR.token(), 1), change);
    }

    private static byte[] changed(String part, Consumer<ObjectNode> change) {
        try {
            var tree = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part));
            change.accept(tree);
            return JSON.writeValueAsBytes(tree);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String part(String token, int number) {
        return token.split("\\.", -1)[number];
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
