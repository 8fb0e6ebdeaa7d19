package org.investportal.appearance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the parts of the appearance. Each part is stored with the one that it replaced, so that the last change can be undone. */
@Component
public class AppearanceStore {

    private static final String BY_NAME = ", changed_at = :at, changed_by = :by where name = :name";
    private static final String KEEP =
            "sha256_before = sha256, media_type_before = media_type, content_before = content";

    private final JdbcClient jdbc;
    private final Clock clock;

    AppearanceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the hashes of all parts, by name. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        jdbc.sql("select name, sha256 from appearance_part where sha256 is not null")
                .query(row -> {
                    hashes.put(row.getString("name"), row.getString("sha256"));
                });
        return hashes;
    }

    /** Returns the parts as they are stored now. */
    public Appearance stored() {
        Map<String, AppearanceFile> parts = new HashMap<>();
        jdbc.sql("select name, media_type, content from appearance_part where sha256 is not null")
                .query(row -> {
                    parts.put(
                            row.getString("name"),
                            new AppearanceFile(row.getString("media_type"), row.getBytes("content")));
                });
        return new Appearance(parts);
    }

    /** Returns the names of the parts that were changed at some time, so that their last change can be undone. */
    public Set<String> changed() {
        return jdbc.sql("select name from appearance_part").query(String.class).set();
    }

    /** Stores the part in place of the one that there is, unless it is the same: a form that is sent twice leaves the one before to be brought back. */
    public void replace(String name, AppearanceFile part, long account) {
        JdbcClient.StatementSpec update = jdbc.sql("update appearance_part set " + KEEP
                + ", sha256 = :sha256, media_type = :type, content = :content" + BY_NAME
                + " and (sha256 is null or sha256 <> :sha256)");
        if (run(update, name, part, account) == 0 && !changed().contains(name)) {
            run(
                    jdbc.sql("insert into appearance_part (name, sha256, media_type, content, changed_at, changed_by)"
                            + " values (:name, :sha256, :type, :content, :at, :by)"),
                    name,
                    part,
                    account);
        }
    }

    private int run(JdbcClient.StatementSpec statement, String name, AppearanceFile part, long account) {
        return by(statement, name, account)
                .param("sha256", part.sha256())
                .param("type", part.mediaType())
                .param("content", part.content())
                .update();
    }

    /** Removes the part, if there is one. */
    public void remove(String name, long account) {
        by(
                        jdbc.sql("update appearance_part set " + KEEP
                                + ", sha256 = null, media_type = null, content = null" + BY_NAME
                                + " and sha256 is not null"),
                        name,
                        account)
                .update();
    }

    /**
     * Exchanges the part and the one before.
     *
     * @param shown the hash of the part to undo, empty if it is a removal; if another one is in force by now, nothing is exchanged
     */
    public void undo(String name, String shown, long account) {
        by(
                        jdbc.sql("update appearance_part set " + KEEP
                                + ", sha256 = sha256_before, media_type = media_type_before, content = content_before"
                                + BY_NAME + " and coalesce(sha256, '') = :shown"),
                        name,
                        account)
                .param("shown", shown)
                .update();
    }

    private JdbcClient.StatementSpec by(JdbcClient.StatementSpec statement, String name, long account) {
        return statement
                .param("name", name)
                .param("at", OffsetDateTime.now(clock))
                .param("by", account);
    }
}
