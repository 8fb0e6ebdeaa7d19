package org.investportal.catalogue.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Locator;
import org.jspecify.annotations.Nullable;

/** One place in a source where a number is printed. It is written once, never changes and has no edition; it is shown wherever one of its readings is. */
@Entity
@Immutable
public class Mention {

    @Id
    private long id;

    private long sourceId;
    private int paragraph;
    private int sentence;
    private int ordinal;
    private String token;
    private @Nullable String attributedTo;

    /** The words around the number, as printed. They are never shown directly, because they may be suppressed. */
    @Column(name = "quoted")
    private @Nullable String written;

    @Formula(Suppression.MARK_OF + "QUOTATION' and s.item_id = id" + Suppression.THEN_MARK)
    private @Nullable String mark;

    protected Mention() {}

    public Mention(
            long id,
            long sourceId,
            Locator locator,
            String token,
            @Nullable String attributedTo,
            @Nullable String quoted) {
        this.id = id;
        this.sourceId = sourceId;
        this.paragraph = locator.paragraph();
        this.sentence = locator.sentence();
        this.ordinal = locator.ordinal();
        this.token = token;
        this.attributedTo = attributedTo;
        this.written = quoted;
    }

    public long id() {
        return id;
    }

    public long sourceId() {
        return sourceId;
    }

    public Locator locator() {
        return new Locator(paragraph, sentence, ordinal);
    }

    /** Returns the number as printed. */
    public String token() {
        return token;
    }

    /** Returns the authority that the source cites for the number. */
    public @Nullable String attributedTo() {
        return attributedTo;
    }

    /** Returns the words around the number, as printed, or only the mark if they are suppressed; null if none were copied. */
    public @Nullable String quoted() {
        return mark == null ? written : mark;
    }
}
