package org.investportal.editorial.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/** An order of an edition, which is due at a time, waits until then, and is tried again if it fails. */
@Entity
public class PlannedEdition {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE_IN_MINUTES = 60;
    private static final int LONGEST_FAILURE = 1000;

    /** The state of the order. */
    public enum State implements Coded {
        /** The order is not due yet, or will be tried again. */
        WAITING,
        /** The order is published as an edition. */
        PUBLISHED,
        /** The order was taken back. */
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "planned_edition_sequence")
    @SequenceGenerator(
            name = "planned_edition_sequence",
            sequenceName = "planned_edition_sequence",
            allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant dueAt;
    private String summaryEn;
    private @Nullable String summaryZh;

    @Column(name = "ordered_by")
    private long orderedBy;

    private String orderedByName;
    private Instant orderedAt;
    private int tries;
    private Instant nextTryAt;
    private @Nullable String failure;
    private @Nullable Integer editionNumber;

    private @Nullable String confirmedConflicts;

    private @Nullable String conflictReason;

    protected PlannedEdition() {}

    PlannedEdition(EditionOrder order, StaffMember by, Instant now) {
        this.state = State.WAITING;
        this.dueAt = order.dueAt(now);
        this.summaryEn = order.summary();
        this.summaryZh = order.summaryInChinese();
        this.orderedBy = by.account();
        this.orderedByName = by.fullName();
        this.orderedAt = now;
        this.nextTryAt = dueAt;
        ConflictConfirmation confirmed = order.confirmed();
        this.confirmedConflicts = confirmed == null ? null : confirmed.stored();
        this.conflictReason = confirmed == null ? null : confirmed.reason();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The order has no id before it is stored");
        }
        return id;
    }

    public State state() {
        return state;
    }

    /** Returns the time of publication as an instant; people see it in the time zone of the portal. */
    public Instant dueAt() {
        return dueAt;
    }

    public Map<Language, String> summary() {
        Map<Language, String> summary = new EnumMap<>(Language.class);
        summary.put(Language.EN, summaryEn);
        if (summaryZh != null) {
            summary.put(Language.ZH, summaryZh);
        }
        return summary;
    }

    public long orderedBy() {
        return orderedBy;
    }

    public String orderedByName() {
        return orderedByName;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** Returns the number of failed tries. */
    public int tries() {
        return tries;
    }

    /** Returns the time of the next try; the due time if no try has failed. */
    public Instant nextTryAt() {
        return nextTryAt;
    }

    /** Returns the reason of the latest failure. */
    public @Nullable String failure() {
        return failure;
    }

    /** Returns the number of the published edition; null if it is not published. */
    public @Nullable Integer editionNumber() {
        return editionNumber;
    }

    /** Returns the reason for publishing with conflicts; null if none were confirmed. */
    public @Nullable String conflictReason() {
        return conflictReason;
    }

    /** Refuses conflicts that were not confirmed. */
    void requireConfirmed(Set<String> conflicts) {
        if (!ConflictConfirmation.keys(confirmedConflicts).containsAll(conflicts)) {
            throw OrderRefused.becauseOfConflicts(conflicts.size());
        }
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    void publish(int edition) {
        requireWaiting();
        state = State.PUBLISHED;
        editionNumber = edition;
        failure = null;
    }

    void cancel() {
        requireWaiting();
        state = State.CANCELLED;
        failure = null;
    }

    /** Takes the order back for the portal, with the reason for the person who ordered it. */
    void cancelBecause(String why) {
        cancel();
        failure = why;
    }

    /** Records a failure; the order is tried again after a pause that starts at one minute and doubles up to an hour. */
    void fail(String why, Instant at) {
        requireWaiting();
        long pause = Math.min(FIRST_PAUSE.toMinutes() << Math.min(tries, 10), LONGEST_PAUSE_IN_MINUTES);
        tries++;
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        nextTryAt = at.plus(Duration.ofMinutes(pause));
    }

    private void requireWaiting() {
        if (state != State.WAITING) {
            throw OrderRefused.inState(this);
        }
    }
}
