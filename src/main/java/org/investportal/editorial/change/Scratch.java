package org.investportal.editorial.change;

import org.investportal.editorial.content.Content;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** What somebody typed into a form and has not kept yet; a later one overwrites it. */
@Entity
public class Scratch {

    /** One per person and form that was opened, which has a key; a place, such as a change, may have several. */
    @Embeddable
    public record Key(@Column(name = "account_id") long account, String form, String formKey) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Content content;
    private int fromRevision;
    private int fromEdition;
    private Instant typedAt;

    protected Scratch() {}

    Scratch(Key key, From from, Content content, Instant typedAt) {
        this.key = key;
        this.content = content;
        this.fromRevision = from.revision();
        this.fromEdition = from.edition();
        this.typedAt = typedAt;
    }

    public Key key() {
        return key;
    }

    public Content content() {
        return content;
    }

    public From from() {
        return new From(fromRevision, fromEdition);
    }

    public Instant typedAt() {
        return typedAt;
    }
}
