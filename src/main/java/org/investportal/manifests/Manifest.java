package org.investportal.manifests;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.audit.AuditChainVerifier;
import org.investportal.catalogue.value.CanonicalJson;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of everything that was published in an edition.
 *
 * @param form the version of the canonical form
 * @param items the hash of each line by its name
 * @param previous the hash of the manifest before; none for the first edition
 * @param log the end of the log when the manifest was made; none in form 1 and while the log is empty
 */
record Manifest(
        int edition,
        int form,
        SortedMap<String, String> items,
        @Nullable String previous,
        AuditChainVerifier.@Nullable Head log) {

    static Manifest of(
            int edition,
            int form,
            SortedMap<String, String> lines,
            @Nullable String previous,
            AuditChainVerifier.@Nullable Head log) {
        SortedMap<String, String> items = new TreeMap<>(lines);
        items.replaceAll((name, line) -> Sha256.of(line));
        return new Manifest(edition, form, items, previous, log);
    }

    /** Returns the content that is stored and hashed. */
    String content() {
        return CanonicalJson.of(members());
    }

    /** The hash of the edition, over those of its items and of the edition before. */
    String hash() {
        return Sha256.of(content());
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>(Map.of("edition", edition, "form", form, "items", items));
        if (previous != null) {
            members.put("previous", previous);
        }
        if (log != null) {
            members.put("log", Map.of("hash", log.hash(), "position", log.position()));
        }
        return members;
    }
}
