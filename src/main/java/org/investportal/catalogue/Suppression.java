package org.investportal.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** A text that the law forbids to show: its row of that edition is read without its content. Unlike rows it can be lifted. */
@Entity
public class Suppression {

    /** The row, by item and the edition from which it holds, and the field of it. */
    @Embeddable
    public record Key(
            @Column(name = "item_id") long item,
            @Column(name = "edition_number") int edition,
            @Enumerated(EnumType.STRING) TextField field)
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

    /** When the text was shown again; never, while it is suppressed. */
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
