package org.investportal.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.EntryKind;
import org.jspecify.annotations.Nullable;

/** Why an item is part of an edition. The people are snapshots of names and never public. */
@Entity
@Immutable
public class Entry {

    /** One entry per edition and item. */
    @Embeddable
    public record Key(
            @Column(name = "edition_number") int edition,
            @Column(name = "item_id") long item) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private @Nullable String reason;
    private String authorName;
    private @Nullable String reviewerName;

    protected Entry() {}

    public Entry(Key key, EntryKind kind, @Nullable String reason, String authorName, @Nullable String reviewerName) {
        this.key = key;
        this.kind = kind;
        this.reason = reason;
        this.authorName = authorName;
        this.reviewerName = reviewerName;
    }

    public Key key() {
        return key;
    }

    public EntryKind kind() {
        return kind;
    }

    /** What the public is told, where anything needs saying. */
    public @Nullable String reason() {
        return reason;
    }

    public String authorName() {
        return authorName;
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }
}
