package org.investportal.catalogue.row;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/** An entry: the reason why an item is part of an edition. It holds names of people as they were at that time; these are never public. */
@Entity
@Immutable
public class Entry {

    /** The key: one entry per edition and item. */
    @Embeddable
    public record Key(
            @Column(name = "edition_number") int edition,
            @Column(name = "item_id") long item) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @ElementCollection
    @CollectionTable(
            name = "entry_reason",
            joinColumns = {@JoinColumn(name = "edition_number"), @JoinColumn(name = "item_id")})
    @MapKeyColumn(name = "language")
    private Map<Language, Reason> reasons;

    private String authorName;
    private @Nullable String reviewerName;

    protected Entry() {}

    public Entry(
            Key key, EntryKind kind, Map<Language, String> reasons, String authorName, @Nullable String reviewerName) {
        this.key = key;
        this.kind = kind;
        this.reasons = new EnumMap<>(Language.class);
        reasons.forEach((language, content) -> this.reasons.put(language, new Reason(content)));
        this.authorName = authorName;
        this.reviewerName = reviewerName;
    }

    public Key key() {
        return key;
    }

    public EntryKind kind() {
        return kind;
    }

    /** Returns the reasons that the public may read, by language; empty if no explanation is needed. */
    public Map<Language, String> reasons() {
        Map<Language, String> contents = new EnumMap<>(Language.class);
        reasons.forEach((language, reason) -> contents.put(language, reason.content()));
        return contents;
    }

    public String authorName() {
        return authorName;
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }
}
