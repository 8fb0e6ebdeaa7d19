package org.investportal.manifests;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.investportal.catalogue.value.CanonicalJson;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A manifest as it was kept when it was made.
 *
 * @param secret the secret from which the salts of its lines are made; none in form 1
 */
record StoredManifest(
        int editionNumber,
        int form,
        String hash,
        String content,
        @Nullable String secret) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    static StoredManifest of(Manifest manifest, @Nullable LineSaltGenerator salts) {
        return new StoredManifest(
                manifest.edition(),
                manifest.form(),
                manifest.hash(),
                manifest.content(),
                salts == null ? null : salts.secret());
    }

    @Nullable
    LineSaltGenerator salts() {
        return secret == null ? null : new LineSaltGenerator(secret);
    }

    /**
     * Returns the published form: the content with its hash, and the list of its texts that are not shown now. The hash covers neither
     * itself nor that list.
     */
    String published(Set<String> suppressed) {
        Map<String, Object> members = new TreeMap<>(JSON.readValue(content, MEMBERS));
        members.put("hash", hash);
        if (!suppressed.isEmpty()) {
            members.put("suppressed", new TreeSet<>(suppressed));
        }
        return CanonicalJson.of(members);
    }

    /** Tells whether the hash matches the content. */
    boolean isWhole() {
        return Sha256.of(content).equals(hash);
    }

    /** Returns the manifest; empty if its stored content has been made unreadable. */
    Optional<Manifest> read() {
        try {
            return Optional.of(JSON.readValue(content, Manifest.class)).filter(manifest -> manifest.items() != null);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
