package org.investportal.catalogue.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.investportal.catalogue.value.WordsKind;
import org.jspecify.annotations.Nullable;

/** The suppression of words that may not be shown by law. Readers see {@link #MARK} instead. Unlike a row, a suppression can be lifted. */
@Entity
public class Suppression {

    /** The mark shown in place of suppressed words, in every language. */
    public static final String MARK = "[…]";

    /**
     * A formula for the mark of suppressed words. Their kind goes between this and {@link #WHERE}, and the key of the
     * suppression between that and {@link #THEN_MARK}. Every class that maps published words uses these parts; queries
     * that select only words use {@code coalesce(mark, written)}.
     */
    static final String MARK_OF =
            "case when exists (select 1 from suppression s where s.lifted_at is null and s.kind = '";

    static final String WHERE = "' and s.edition_number = ";
    static final String THEN_MARK = ") then '" + MARK + "' end";

    /** The key of the suppressed words: their kind, the edition they came with, and their item; the item is 0 for the summary of an edition, and the mention of a quotation. */
    @Embeddable
    public record Key(
            @Enumerated(EnumType.STRING) WordsKind kind,
            @Column(name = "edition_number") int edition,
            @Column(name = "item_id") long item)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant suppressedAt;
    private @Nullable Instant liftedAt;
    private String reason;

    protected Suppression() {}

    public Suppression(Key key, Instant suppressedAt, String reason) {
        this.key = key;
        this.suppressedAt = suppressedAt;
        this.reason = reason;
    }

    public Key key() {
        return key;
    }

    public Instant suppressedAt() {
        return suppressedAt;
    }

    /** Returns the time when the words were shown again; null while they are suppressed. */
    public @Nullable Instant liftedAt() {
        return liftedAt;
    }

    public void lift(Instant at) {
        liftedAt = at;
    }

    public String reason() {
        return reason;
    }
}
