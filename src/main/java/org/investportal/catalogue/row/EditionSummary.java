package org.investportal.catalogue.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/** The summary of an edition in one language. */
@Entity
@Immutable
public class EditionSummary {

    /** The key: one summary per edition and language. */
    @Embeddable
    public record Key(@Column(name = "edition_number") int edition, Language language) implements Serializable {}

    @EmbeddedId
    private Key key;

    /** The summary as published. It is never shown directly, because it may be suppressed. */
    @Column(name = "content")
    private String written;

    @Formula(Suppression.MARK_OF + "SUMMARY" + Suppression.WHERE + "edition_number" + Suppression.THEN_MARK)
    private @Nullable String mark;

    protected EditionSummary() {}

    public EditionSummary(int edition, Language language, String content) {
        this.key = new Key(edition, language);
        this.written = content;
    }

    public Key key() {
        return key;
    }

    /** Returns the summary, or only the mark if it is suppressed. */
    public String content() {
        return mark == null ? written : mark;
    }
}
