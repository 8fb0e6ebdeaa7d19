package org.investportal.discovery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores which edition changed which pages. The database refuses to change or delete these records. */
@Component
class PageChangeStore {

    private static final int AT_ONCE = 500;

    /** Editions are published one after the other, so that the newest number has the latest time. */
    private static final String NEWEST =
            "select c.path, e.published_at from (select path, max(edition_number) as newest from page_change"
                    + " where language = ? and edition_number <= ? group by path) c join edition e on e.number = c.newest";

    private static final String COMPARED =
            "select coalesce(max(edition_number), 0) from page_change where path = concat('" + PublicPath.EDITIONS
                    + "/', edition_number)";

    private final JdbcTemplate database;

    /** The last edition that is known to have been compared. */
    private volatile int known;

    PageChangeStore(JdbcTemplate database) {
        this.database = database;
    }

    /** Returns the last edition of which all pages were compared; 0 if there is none. Each adds a page of its own, which is compared last. */
    int comparedUpTo() {
        Integer last = database.queryForObject(COMPARED, Integer.class);
        return last == null ? 0 : last;
    }

    /** Returns the paths of the pages that an edition changed as far as is known. */
    Set<String> paths(int edition) {
        return Set.copyOf(database.queryForList(
                "select distinct path from page_change where edition_number = ?", String.class, edition));
    }

    /** Returns whether the edition and all before it have been compared. The database is asked until they have. */
    boolean areKnown(int edition) {
        if (known < edition) {
            known = comparedUpTo();
        }
        return known >= edition;
    }

    /** Returns the time at which each page got its content in that edition, by path. */
    Map<String, Instant> times(int edition, Language language) {
        Map<String, Instant> times = new HashMap<>();
        database.query(
                NEWEST,
                row -> {
                    times.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                },
                language.code(),
                edition);
        return times;
    }

    void add(Collection<PageChange> changes) {
        database.batchUpdate(
                "insert into page_change (path, language, edition_number) values (?, ?, ?)",
                changes,
                AT_ONCE,
                (row, change) -> {
                    row.setString(1, change.path());
                    row.setString(2, change.language().code());
                    row.setInt(3, change.edition());
                });
    }
}
