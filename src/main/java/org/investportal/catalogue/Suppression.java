package org.investportal.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A text that the law forbids to show: its row of that edition is read without its content. */
@Entity
@Immutable
public class Suppression {

    /** The row, by item and the edition from which it holds, and the field of it. */
    @Embeddable
    public record Key(
            @Column(name = "item_id") long item,
            @Column(name = "edition_number") int edition,
            String field) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant suppressedAt;
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

    public String reason() {
        return reason;
    }
}
