package org.investportal.editorial.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.Participation.Part;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LocalizedTitle;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;

/** A revision of a change: the content that an author proposes for one of its subjects. Written once. The last revision of a subject is its state in the change. */
@Entity
@Immutable
public class Revision {

    /** The key: one revision per change and number, from 1 over all subjects. */
    @Embeddable
    public record Key(@Column(name = "change_id") long change, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ItemKind subjectKind;

    private long subjectId;

    @Embedded
    private LocalizedTitle title;

    private int baseEdition;

    /** The proposed content; null if the revision takes the subject out of the change. */
    private @Nullable Content content;

    private long authorId;

    @SuppressWarnings("UnusedVariable") // the foreign key reads it
    @Enumerated(EnumType.STRING)
    private Part authorPart;

    /** The key of the form that it was saved from; null if the portal merged two versions. */
    private @Nullable String formKey;

    private Instant keptAt;

    protected Revision() {}

    /** What a revision says about its subject: its title, and its content beside an edition; no content takes it out of the change. */
    public record Draft(
            Subject subject,
            LocalizedTitle title,
            int baseEdition,
            @Nullable Content content) {}

    public Revision(Key key, Draft draft, long author, @Nullable String form, Instant keptAt) {
        this.key = key;
        this.subjectKind = draft.subject().kind();
        this.subjectId = draft.subject().item();
        this.title = draft.title();
        this.baseEdition = draft.baseEdition();
        this.content = draft.content();
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

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    /** Returns the name of the subject when the revision was saved. */
    public LocalizedTitle title() {
        return title;
    }

    /** Tells whether the revision takes its subject out of the change. */
    public boolean takesOut() {
        return content == null;
    }

    /** Returns the edition that its author saw beside it. */
    public int baseEdition() {
        return baseEdition;
    }

    /** Returns the proposed content; empty if the subject leaves the change or the catalogue. */
    public Content content() {
        return content == null ? Content.NONE : content;
    }

    public Optional<String> formKey() {
        return Optional.ofNullable(formKey);
    }

    public long authorId() {
        return authorId;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
