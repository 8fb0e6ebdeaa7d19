package org.investportal.manifests;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.CanonicalJson;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Serves the files with which an edition can be verified: its manifest, and the lines that were hashed. */
@Component
public class EditionFileService {

    private final StoredRowReader rows;
    private final ManifestStore kept;

    EditionFileService(JdbcClient jdbc) {
        this.rows = new StoredRowReader(jdbc, CanonicalForm.CURRENT);
        this.kept = new ManifestStore(jdbc);
    }

    /** The manifest as it was kept, with its hash and the texts that are suppressed now; empty if none was made. */
    public Optional<String> manifest(int edition) {
        return kept.find(edition).map(manifest -> manifest.published(rows.suppressed(edition)));
    }

    /**
     * All lines in the order of the manifest, each ended by LF; in place of one that is suppressed its hash. Empty if no
     * manifest was made.
     */
    public Optional<String> items(int edition) {
        return kept.find(edition).map(manifest -> items(edition, manifest.salts()));
    }

    private String items(int edition, @Nullable LineSaltGenerator salts) {
        Set<String> suppressed = rows.suppressed(edition);
        return rows.of(edition, salts).entrySet().stream()
                .map(line -> suppressed.contains(line.getKey())
                        ? inPlaceOf(line.getKey(), line.getValue())
                        : line.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns the line that replaces a suppressed one, without its salt, so that the words cannot be found by guessing. */
    private static String inPlaceOf(String name, String line) {
        return CanonicalJson.of(Map.of("item", name, "sha256", Sha256.of(line), "suppressed", true));
    }
}
