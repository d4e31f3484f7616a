package org.cooperationhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.directory.Systems.LIST;
import static org.cooperationhub.directory.Systems.content;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Account;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Machines that prove themselves with a key of their own ({@code private_key_jwt}). */
@QuarkusTest
class PublicKeyTest {
    private static EllipticCurveJsonWebKey pair() throws JoseException {
        return EcJwkGenerator.generateJwk(EllipticCurves.P256);
    }

    private static String pem(EllipticCurveJsonWebKey key) {
        ECPublicKey half = key.getECPublicKey();
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(half.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static Map<String, Object> with(String key) {
        var body = content("projects:read");
        body.put("kind", "PUBLIC_KEY");
        body.put("publicKey", key);
        return body;
    }

    private static Response grant(String clientId, EllipticCurveJsonWebKey key, String kid) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer(clientId);
        claims.setSubject(clientId);
        claims.setAudience(Account.issuer());
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setExpirationTimeMinutesInTheFuture(1);
        claims.setIssuedAtToNow();
        var signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setAlgorithmHeaderValue("ES256");
        signed.setKeyIdHeaderValue(kid);
        signed.setKey(key.getPrivateKey());
        return Systems.grant(
                clientId,
                Map.of(
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        signed.getCompactSerialization()));
    }

    @Test
    void a_machine_with_a_key_needs_no_secret() throws JoseException {
        for (var form : List.of("pem", "jwk", "set")) {
            var key = pair();
            var jwk = key.toJson(OutputControlLevel.PUBLIC_ONLY);
            var sent = form.equals("pem") ? pem(key) : form.equals("jwk") ? jwk : "{\"keys\":[" + jwk + "]}";
            var made = posting(ORG_ADMIN, with(sent)).post(LIST);
            made.then()
                    .statusCode(201)
                    .body("state", equalTo("ACTIVE"))
                    .body("credentials[0].secret", nullValue())
                    .body("credentials[0].keyIds", contains(key.calculateBase64urlEncodedThumbprint("SHA-256")));
            String clientId = made.path("credentials[0].clientId");
            String kid = made.path("credentials[0].keyIds[0]");
            var answer = grant(clientId, key, kid);
            answer.then().statusCode(200);
            bearer(answer.path("access_token")).get("/me").then().body("organisations.code", contains("DEMO-KE"));
            assertThat(grant(clientId, pair(), kid).statusCode()).isIn(400, 401);
            assertThat(Systems.grant(clientId, Map.of("client_secret", "x")).statusCode())
                    .isIn(400, 401);
            Systems.revoke(LIST + "/" + made.path("id")).then().statusCode(200);
        }
    }

    @Test
    void what_is_no_public_key_is_refused_with_the_reason() throws JoseException {
        var half = pair();
        var other = EcJwkGenerator.generateJwk(EllipticCurves.P384);
        var cases = Map.of(
                "nonsense",
                "not-a-public-key",
                "{\"keys\":[]}",
                "not-a-public-key",
                RsaJwkGenerator.generateJwk(2048).toJson(OutputControlLevel.PUBLIC_ONLY),
                "not-a-public-key",
                other.toJson(OutputControlLevel.PUBLIC_ONLY),
                "not-a-public-key",
                half.toJson(OutputControlLevel.INCLUDE_PRIVATE),
                "private-key",
                "-----BEGIN PRIVATE KEY-----\nMIG\n-----END PRIVATE KEY-----",
                "private-key");
        cases.forEach((key, code) -> problem(posting(ORG_ADMIN, with(key)).post(LIST), 422, "validation-failed")
                .body("errors.pointer", contains("/publicKey"))
                .body("errors.code", contains(code)));
    }
}
