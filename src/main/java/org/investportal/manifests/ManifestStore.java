package org.investportal.manifests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The manifests that were made. The database refuses to change or delete one. */
final class ManifestStore {

    private final JdbcClient jdbc;

    ManifestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredManifest> find(int edition) {
        return jdbc.sql("select edition_number, form, hash, content, secret from manifest where edition_number = ?")
                .param(edition)
                .query(StoredManifest.class)
                .optional();
    }

    /** The editions that have one, in order. */
    List<Integer> editions() {
        return jdbc.sql("select edition_number from manifest order by edition_number")
                .query(Integer.class)
                .list();
    }

    void add(StoredManifest manifest) {
        jdbc.sql("insert into manifest (edition_number, form, hash, content, secret) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        manifest.editionNumber(),
                        manifest.form(),
                        manifest.hash(),
                        manifest.content(),
                        manifest.secret()))
                .update();
    }
}
