package org.investportal.catalogue;

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

/** Words that the law forbids to show: they are read as {@link #MARK}. Unlike rows it can be lifted. */
@Entity
public class Suppression {

    /** What stands in place of suppressed words, in every language. */
    public static final String MARK = "[…]";

    /**
     * A formula for the mark of words that are suppressed, with their kind between this and {@link #WHERE}, and the key of
     * the suppression between that and {@link #THEN_MARK}. Whatever maps published words reads it with them; queries that
     * pick words alone say {@code coalesce(mark, written)}.
     */
    static final String MARK_OF =
            "case when exists (select 1 from suppression s where s.lifted_at is null and s.kind = '";

    static final String WHERE = "' and s.edition_number = ";
    static final String THEN_MARK = ") then '" + MARK + "' end";

    /** Which words: of what kind, of the edition that they came with, of which item; of no item (0) where an edition has them. */
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

    /** When the words were shown again; never, while they are suppressed. */
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
