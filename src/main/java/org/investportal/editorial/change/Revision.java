package org.investportal.editorial.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.investportal.editorial.change.Participation.Part;
import org.investportal.editorial.content.Content;
import org.jspecify.annotations.Nullable;

/** A revision of a change: the content that an author proposes for the subject. Written once. */
@Entity
@Immutable
public class Revision {

    /** The key: one revision per change and number, from 1. */
    @Embeddable
    public record Key(@Column(name = "change_id") long change, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int baseEdition;
    private Content content;
    private long authorId;

    @SuppressWarnings("UnusedVariable") // the foreign key reads it
    @Enumerated(EnumType.STRING)
    private Part authorPart;

    /** The key of the form that it was saved from; null if the portal merged two versions. */
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String formKey;

    private Instant keptAt;

    protected Revision() {}

    public Revision(Key key, int baseEdition, Content content, long author, @Nullable String form, Instant keptAt) {
        this.key = key;
        this.baseEdition = baseEdition;
        this.content = content;
        this.authorId = author;
        this.authorPart = Part.AUTHOR;
        this.formKey = form;
        this.keptAt = keptAt;
    }

    public Key key() {
        return key;
    }

    public int number() {
        return key.number();
    }

    /** Returns the edition that its author saw beside it. */
    public int baseEdition() {
        return baseEdition;
    }

    public Content content() {
        return content;
    }

    public long authorId() {
        return authorId;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
