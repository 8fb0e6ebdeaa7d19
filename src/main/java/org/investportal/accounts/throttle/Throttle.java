package org.investportal.accounts.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.secret.SecretGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. An attempt counts as failed before it is made, so that many attempts at once gain nothing over
 * attempts one after the other; a successful attempt is taken back. Counts are in the database, so they are valid on
 * every node and after a restart.
 */
@Component
public class Throttle {

    /** The time without an attempt after which the count is deleted. */
    private static final Duration MEMORY = Duration.ofHours(24);

    /** The greatest difference between the clocks of nodes. A later time was written before the clock was set back, and does not block any attempt. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private static final int TRIES = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The subject whose attempts are counted, and its policy. */
    public record Subject(BackoffPolicy pace, String name) {

        String key() {
            return pace.name() + " " + SecretGenerator.hash(name);
        }
    }

    /** Counts an attempt for each subject. If one has to wait, counts none and returns the pause. */
    public Duration take(List<Subject> subjects) {
        List<Subject> taken = new ArrayList<>();
        for (Subject subject : subjects) {
            Duration pause = take(subject);
            if (!pause.isZero()) {
                taken.forEach(this::giveBack);
                return pause;
            }
            taken.add(subject);
        }
        return Duration.ZERO;
    }

    /** Takes the attempt back, as if it had not been made. */
    public void giveBack(Subject subject) {
        jdbc.sql("update sign_in_attempt set failures = failures - 1, blocked_until = ?"
                        + " where subject = ? and failures > 0")
                .params(at(clock.instant()), subject.key())
                .update();
    }

    /** Returns whether this pause was not reported before, and marks it as reported. */
    public boolean reportOnce(List<Subject> subjects) {
        OffsetDateTime now = at(clock.instant());
        return subjects.stream()
                        .mapToInt(subject -> jdbc.sql("update sign_in_attempt set told = true"
                                        + " where subject = ? and blocked_until > ? and not told")
                                .params(subject.key(), now)
                                .update())
                        .sum()
                > 0;
    }

    public void forget(Subject subject) {
        jdbc.sql("delete from sign_in_attempt where subject = ?")
                .param(subject.key())
                .update();
    }

    public void forgetOld() {
        jdbc.sql("delete from sign_in_attempt where last_at < ? and blocked_until < ?")
                .params(at(clock.instant().minus(MEMORY)), at(clock.instant()))
                .update();
    }

    private Duration take(Subject subject) {
        for (int tried = 0; tried < TRIES; tried++) {
            Instant now = clock.instant();
            Optional<Count> found = find(subject);
            if (found.isPresent() && found.get().blocksAt(now)) {
                return Duration.between(now, found.get().blockedUntil());
            }
            if (found.map(count -> add(subject, count, now)).orElseGet(() -> begin(subject, now))) {
                return Duration.ZERO;
            }
        }
        return Duration.ofSeconds(1); // so many other attempts at once that this one could not be counted
    }

    private Optional<Count> find(Subject subject) {
        return jdbc.sql("select failures, last_at, blocked_until from sign_in_attempt where subject = ?")
                .param(subject.key())
                .query((row, number) -> new Count(
                        row.getInt(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private boolean begin(Subject subject, Instant now) {
        try {
            return jdbc.sql(
                                    "insert into sign_in_attempt (subject, failures, last_at, blocked_until) values (?, 1, ?, ?)")
                            .params(
                                    subject.key(),
                                    at(now),
                                    at(now.plus(subject.pace().pauseAfter(1))))
                            .update()
                    == 1;
        } catch (DuplicateKeyException othersWereFaster) {
            return false;
        }
    }

    /** Adds a failure; false if other attempts were counted in the meantime. */
    private boolean add(Subject subject, Count count, Instant now) {
        int failures = count.lastAt().plus(MEMORY).isBefore(now) ? 1 : count.failures() + 1;
        return jdbc.sql("update sign_in_attempt set failures = ?, last_at = ?, blocked_until = ?, told = false"
                                + " where subject = ? and failures = ? and blocked_until = ?")
                        .params(
                                failures,
                                at(now),
                                at(now.plus(subject.pace().pauseAfter(failures))),
                                subject.key(),
                                count.failures(),
                                at(count.blockedUntil()))
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The recorded attempts of a subject. */
    private record Count(int failures, Instant lastAt, Instant blockedUntil) {

        boolean blocksAt(Instant now) {
            return blockedUntil.isAfter(now) && !lastAt.isAfter(now.plus(SKEW));
        }
    }
}
