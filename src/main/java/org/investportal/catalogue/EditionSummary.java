package org.investportal.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Language;

/** What an edition is about, in one language. */
@Entity
@Immutable
public class EditionSummary {

    /** One summary per edition and language. */
    @Embeddable
    public record Key(@Column(name = "edition_number") int edition, Language language) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String content;

    protected EditionSummary() {}

    public EditionSummary(int edition, Language language, String content) {
        this.key = new Key(edition, language);
        this.content = content;
    }

    public Key key() {
        return key;
    }

    public String content() {
        return content;
    }
}
