package org.investportal.manifests;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Manifests of which only the hashes and the secrets were recorded: their content follows from the published rows. */
public final class RecordedManifests {

    private static final int FORM = 2;

    private RecordedManifests() {}

    /**
     * Stores the manifests of the first editions. Where the rows are not those that were published, the content does not match the recorded hash, which
     * {@link HistoryVerifier} reports.
     *
     * @param lines number, hash and secret of each edition, in order
     */
    public static void add(DataSource database, List<String> lines) {
        JdbcClient jdbc = JdbcClient.create(database);
        ManifestStore store = new ManifestStore(jdbc);
        StoredRowReader rows = new StoredRowReader(jdbc, CanonicalForm.CURRENT);
        String previous = null;
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            int edition = Integer.parseInt(parts[0]);
            LineSaltGenerator salts = new LineSaltGenerator(parts[2]);
            Manifest manifest = Manifest.of(edition, FORM, rows.of(edition, salts), previous, null);
            store.add(new StoredManifest(edition, FORM, parts[1], manifest.content(), parts[2]));
            previous = parts[1];
        }
    }
}
