package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A set of content that was published together. The current edition is the greatest. */
@Entity
@Immutable
public class Edition {

    /** The number of a draft that is previewed. Drafts are in memory only. */
    public static final int DRAFT = 1_000_000_000;

    @Id
    private int number;

    private Instant publishedAt;

    protected Edition() {}

    public Edition(int number, Instant publishedAt) {
        this.number = number;
        this.publishedAt = publishedAt;
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
