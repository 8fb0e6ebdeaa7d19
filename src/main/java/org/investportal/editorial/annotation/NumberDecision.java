package org.investportal.editorial.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.HiddenWordFilter;

/** What a person decided that a printed number means. A later decision on the same number replaces it. */
@Entity
@Table(name = "document_decision")
public class NumberDecision {

    /** The key: one decision for each printed number. */
    @Embeddable
    record Key(@Column(name = "document_id") long document, int paragraph, int sentence, int ordinal)
            implements Serializable {

        static Key of(long document, Locator place) {
            return new Key(document, place.paragraph(), place.sentence(), place.ordinal());
        }
    }

    @EmbeddedId
    private Key key;

    private Content content;
    private long authorId;
    private String authorName;
    private Instant decidedAt;
    private int versionNumber;

    protected NumberDecision() {}

    NumberDecision(Key key, Content decided, StaffMember by, Instant now) {
        this.key = key;
        this.content = decided;
        this.authorId = by.account();
        this.authorName = by.fullName();
        this.decidedAt = now;
        this.versionNumber = 1;
    }

    void decide(Content decided, StaffMember by, Instant now) {
        content = decided;
        authorId = by.account();
        authorName = by.fullName();
        decidedAt = now;
        versionNumber++;
    }

    /** Returns the decision without suppressed words in the names that a person typed. The copy is for reading only. */
    NumberDecision masked(HiddenWordFilter hidden) {
        Content shown = content;
        for (String field : DecisionField.NAMES) {
            String name = content.get(field);
            shown = hidden.isSaidIn(name) ? shown.with(field, hidden.masked(name)) : shown;
        }
        if (shown.equals(content)) {
            return this;
        }
        NumberDecision copy = new NumberDecision();
        copy.key = key;
        copy.content = shown;
        copy.authorId = authorId;
        copy.authorName = authorName;
        copy.decidedAt = decidedAt;
        copy.versionNumber = versionNumber;
        return copy;
    }

    public Locator place() {
        return new Locator(key.paragraph(), key.sentence(), key.ordinal());
    }

    /** Returns the meaning, with the fields that {@link DecisionField} names. */
    public Content content() {
        return content;
    }

    public long authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Returns how many times the number was decided. */
    public int version() {
        return versionNumber;
    }
}
