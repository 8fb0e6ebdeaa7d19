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
    private boolean selfApproved;

    protected Edition() {}

    public Edition(int number, Instant publishedAt, boolean selfApproved) {
        this.number = number;
        this.publishedAt = publishedAt;
        this.selfApproved = selfApproved;
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Tells whether a person approved a change of their own in it. */
    public boolean isSelfApproved() {
        return selfApproved;
    }
}
