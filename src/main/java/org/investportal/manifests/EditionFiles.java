package org.investportal.manifests;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is published of an edition for whoever verifies it: its manifest, and the lines that were hashed. */
@Component
public class EditionFiles {

    private final StoredRows rows;
    private final KeptManifests kept;

    EditionFiles(JdbcClient jdbc) {
        this.rows = new StoredRows(jdbc, Form.CURRENT);
        this.kept = new KeptManifests(jdbc);
    }

    /** The manifest as it was kept, with its hash and the texts that are suppressed now; empty if none was made. */
    public Optional<String> manifest(int edition) {
        return kept.find(edition).map(manifest -> manifest.told(rows.suppressed(edition)));
    }

    /**
     * All lines in the order of the manifest, each ended by LF; in place of one that is suppressed its hash. Empty if there
     * is no such edition.
     */
    public Optional<String> items(int edition) {
        Map<String, String> lines = rows.of(edition);
        Set<String> suppressed = rows.suppressed(edition);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.entrySet().stream()
                        .map(line -> suppressed.contains(line.getKey())
                                ? inPlaceOf(line.getKey(), line.getValue())
                                : line.getValue())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String inPlaceOf(String name, String line) {
        return CanonicalJson.of(Map.of("item", name, "sha256", Sha256.of(line), "suppressed", true));
    }
}
