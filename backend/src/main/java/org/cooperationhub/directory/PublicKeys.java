package org.cooperationhub.directory;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Public keys as partners send them: PEM, a JSON Web Key, or a set of one or two of them (RFC 7517); P-256 alone. */
final class PublicKeys {
    private static final String PEM = "-----BEGIN PUBLIC KEY-----";
    private static final String PEM_END = "-----END PUBLIC KEY-----";
    private static final int MOST = 2;

    private PublicKeys() {}

    /** A key that cannot be taken; the code says why. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        final String code;

        Unusable(String code) {
            super(code, null, false, false);
            this.code = code;
        }
    }

    /** The keys as a set, public parts alone, each with its id: the one it came with, or its thumbprint (RFC 7638). */
    static String read(String text) throws Unusable {
        if (text.contains("PRIVATE KEY")) throw new Unusable("private-key");
        var keys = new JsonWebKeySet();
        try {
            for (var each : text.strip().startsWith(PEM) ? List.of(pem(text)) : json(text)) keys.addJsonWebKey(each);
        } catch (JoseException | GeneralSecurityException | IllegalArgumentException | ClassCastException broken) {
            throw new Unusable("not-a-public-key");
        }
        return keys.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    /** The ids of the keys of a set that was read before. */
    static List<String> ids(String set) {
        try {
            return new JsonWebKeySet(set)
                    .getJsonWebKeys().stream().map(JsonWebKey::getKeyId).toList();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonWebKey pem(String text) throws GeneralSecurityException, JoseException, Unusable {
        var body = text.strip().replace(PEM, "").replace(PEM_END, "").replaceAll("\\s", "");
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(body));
        return usable(new EllipticCurveJsonWebKey(
                (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec)));
    }

    private static List<JsonWebKey> json(String text) throws JoseException, Unusable {
        var parsed = JsonUtil.parseJson(text);
        var all = parsed.get("keys") instanceof List<?> many ? many : List.of(parsed);
        if (all.isEmpty() || all.size() > MOST) throw new Unusable("not-a-public-key");
        var keys = new java.util.ArrayList<JsonWebKey>();
        for (var each : all) {
            if (!(each instanceof Map<?, ?> members)) throw new Unusable("not-a-public-key");
            if (members.containsKey("d") || members.containsKey("k")) throw new Unusable("private-key");
            keys.add(usable(JsonWebKey.Factory.newJwk(JsonUtil.toJson(Map.copyOf(named(members))))));
        }
        return keys;
    }

    private static Map<String, Object> named(Map<?, ?> members) {
        var named = new java.util.HashMap<String, Object>();
        members.forEach((name, value) -> {
            if (value != null) named.put(String.valueOf(name), value);
        });
        return named;
    }

    private static JsonWebKey usable(JsonWebKey key) throws JoseException, Unusable {
        if (!(key instanceof EllipticCurveJsonWebKey curve)
                || !curve.getCurveName().equals("P-256")) throw new Unusable("not-a-public-key");
        // only what was checked goes on: a key may come with members of any kind
        var plain = new EllipticCurveJsonWebKey(curve.getECPublicKey());
        var id = key.getKeyId();
        plain.setKeyId(
                id != null && id.matches("[A-Za-z0-9._~-]{1,100}")
                        ? id
                        : plain.calculateBase64urlEncodedThumbprint("SHA-256"));
        plain.setAlgorithm("ES256");
        plain.setUse("sig");
        return plain;
    }
}
