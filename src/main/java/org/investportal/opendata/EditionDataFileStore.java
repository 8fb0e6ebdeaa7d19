package org.investportal.opendata;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The data files of editions. The database refuses to change or delete one. */
@Component
class EditionDataFileStore {

    private final JdbcClient jdbc;

    EditionDataFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EditionDataFile> find(int edition, String name) {
        return jdbc.sql("select edition_number, name, sha256, length, made_later, content"
                        + " from edition_file where edition_number = ? and name = ?")
                .params(edition, name)
                .query((row, number) -> new EditionDataFile(
                        row.getInt("edition_number"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getLong("length"),
                        row.getBoolean("made_later"),
                        row.getBytes("content")))
                .optional();
    }

    void add(EditionDataFile file) {
        jdbc.sql("insert into edition_file (edition_number, name, sha256, length, content, made_later)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        file.editionNumber(),
                        file.name(),
                        file.sha256(),
                        file.length(),
                        file.content(),
                        file.madeLater())
                .update();
    }
}
