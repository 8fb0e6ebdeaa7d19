package org.investportal.catalogue.sourcetext;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Sha256;

/** The text of a source, attached by an administrator, so that sentences can be quoted. */
@Entity
@Immutable
public class SourceText {

    /** The key of a text: the item of its source, and its SHA-256, which a version of the source records. */
    @Embeddable
    public record Key(@Column(name = "source_id") long source, String sha256) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String content;
    private Instant attachedAt;

    protected SourceText() {}

    public SourceText(long source, String content, Instant attachedAt) {
        this.key = new Key(source, Sha256.of(content));
        this.content = content;
        this.attachedAt = attachedAt;
    }

    public Key key() {
        return key;
    }

    public String content() {
        return content;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    /** Tells whether the stored words are still those that the SHA-256 was calculated from. */
    boolean isUnaltered() {
        return Sha256.of(content).equals(key.sha256());
    }
}
