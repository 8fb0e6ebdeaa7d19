package org.investportal.core;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Hides words in all editions, wherever they stand, without changing what is stored; and shows them again. */
@Service
public class Suppressions {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20_000;

    /**
     * Words that may not be shown.
     *
     * @param liftedAt when they were shown again; null while they are hidden
     */
    public record Suppression(
            long id,
            String words,
            String reason,
            Instant suppressedAt,
            @Nullable Instant liftedAt) {}

    private final JdbcTemplate database;
    private final Editions editions;
    private final Clock clock;

    Suppressions(JdbcTemplate database, Editions editions, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.clock = clock;
    }

    /** Returns all, the newest first. */
    public List<Suppression> all() {
        return database.query(
                "select id, words, reason, suppressed_at, lifted_at from suppression order by id desc",
                (row, at) -> new Suppression(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5) == null
                                ? null
                                : row.getObject(5, OffsetDateTime.class).toInstant()));
    }

    /** Hides words, or throws an {@link IllegalArgumentException} if there are too few or too many. Other processes follow within a second. */
    public void hide(String words, String reason) {
        String hidden = words.strip();
        if (hidden.length() < SHORTEST || hidden.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "hide between " + SHORTEST + " and " + LONGEST + " characters, not " + hidden.length());
        }
        database.update(
                "insert into suppression (words, reason, suppressed_at) values (?, ?, ?)", hidden, reason, now());
        editions.refresh();
    }

    /** Shows words again. */
    public void lift(long id) {
        database.update("update suppression set lifted_at = ? where id = ? and lifted_at is null", now(), id);
        editions.refresh();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
