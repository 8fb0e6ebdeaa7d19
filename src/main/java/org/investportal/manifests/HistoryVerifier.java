package org.investportal.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.investportal.audit.AuditChainVerifier;
import org.investportal.audit.AuditSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the stored content with the manifests that were made when it was published. It finds alterations since then by a person
 * who did not make all later manifests anew; if all were made anew, only a manifest that was kept elsewhere shows the alteration.
 */
@Component
public class HistoryVerifier {

    private final JdbcClient jdbc;
    private final StoredRowReader rows;
    private final ManifestStore kept;
    private final EditionFileVerifier files;
    private final AuditChainVerifier log;

    public HistoryVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new StoredRowReader(jdbc, CanonicalForm.CURRENT);
        this.kept = new ManifestStore(jdbc);
        this.files = new EditionFileVerifier(jdbc);
        this.log = new AuditChainVerifier(jdbc);
    }

    /** The numbers of all editions, and of those that only a manifest speaks of, in order. */
    public List<Integer> editions() {
        TreeSet<Integer> numbers = new TreeSet<>(kept.editions());
        numbers.addAll(
                jdbc.sql("select number from edition").query(Integer.class).list());
        return List.copyOf(numbers);
    }

    /** The hash of its manifest, which stands for that edition and all before it; empty if it has none. */
    public String hash(int edition) {
        return kept.find(edition).map(StoredManifest::hash).orElse("");
    }

    /** Returns the differences between the published edition and the current data, a line for each; empty if there are none. */
    public List<String> findings(int edition) {
        Optional<StoredManifest> manifest = kept.find(edition);
        if (manifest.isEmpty()) {
            return List.of("edition " + edition + " has no manifest");
        }
        return Stream.concat(findings(edition, manifest.get()).stream(), files.findings(edition).stream())
                .toList();
    }

    private List<String> findings(int edition, StoredManifest manifest) {
        if (!manifest.isWhole()) {
            return List.of("the manifest of edition " + edition + " is not what its hash says");
        }
        Optional<Manifest> read = manifest.read();
        if (read.isEmpty() || !CanonicalForm.isKnown(manifest.form())) {
            return List.of("the manifest of edition " + edition + " has a form that this version does not know");
        }
        String previous = kept.find(edition - 1).map(StoredManifest::hash).orElse(null);
        AuditChainVerifier.Head end = read.get().log();
        Manifest expected = Manifest.of(edition, manifest.form(), rows.of(edition, manifest.salts()), previous, end);
        List<String> findings = new ArrayList<>(
                expected.content().equals(manifest.content()) ? List.of() : differences(read.get(), expected));
        if (end != null) {
            logFinding(edition, end).ifPresent(findings::add);
        }
        return findings;
    }

    /** Returns the changes to the log of the desk since its entries were chained, a line for each; empty if there are none. */
    public List<String> logFindings() {
        return log.findings();
    }

    private Optional<String> logFinding(int edition, AuditChainVerifier.Head end) {
        if (!log.goesThrough(end)) {
            return Optional.of("edition " + edition + ": the log differs from the one that its manifest names");
        }
        return log.beginsAfter(end) && isYoung(edition)
                ? Optional.of("edition " + edition + ": entries of the log younger than " + AuditSettings.LEAST.toDays()
                        + " days were deleted")
                : Optional.empty();
    }

    private boolean isYoung(int edition) {
        return jdbc.sql("select count(*) from edition where number = ?"
                                + " and published_at > current_timestamp - interval '30' day")
                        .param(edition)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static List<String> differences(Manifest kept, Manifest stored) {
        List<String> findings = new ArrayList<>();
        String edition = "edition " + stored.edition();
        if (kept.edition() != stored.edition() || !Objects.equals(kept.previous(), stored.previous())) {
            findings.add("the manifest of " + edition + " does not follow that of the edition before");
        }
        Stream.concat(kept.items().keySet().stream(), stored.items().keySet().stream())
                .distinct()
                .sorted()
                .forEach(name -> difference(name, kept.items(), stored.items())
                        .ifPresent(what -> findings.add(edition + ": " + name + " " + what)));
        return findings.isEmpty() ? List.of("the manifest of " + edition + " is not in its form") : findings;
    }

    private static Optional<String> difference(String name, Map<String, String> kept, Map<String, String> stored) {
        if (!kept.containsKey(name)) {
            return Optional.of("was not published in it");
        }
        if (!stored.containsKey(name)) {
            return Optional.of("is no longer there");
        }
        return Objects.equals(kept.get(name), stored.get(name))
                ? Optional.empty()
                : Optional.of("is not what was published");
    }
}
