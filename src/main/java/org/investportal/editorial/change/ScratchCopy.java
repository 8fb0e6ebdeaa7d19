package org.investportal.editorial.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.investportal.editorial.content.Content;

/** The unsaved content of a form that a person is filling in; a later copy overwrites it. */
@Entity
@Table(name = "scratch")
public class ScratchCopy {

    /** The key: one copy per person and opened form, which has a key; a place, such as a change, may have several. */
    @Embeddable
    public record Key(@Column(name = "account_id") long account, String form, String formKey) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Content content;
    private int fromRevision;
    private int fromEdition;
    private Instant typedAt;

    protected ScratchCopy() {}

    ScratchCopy(Key key, FormBase formBase, Content content, Instant typedAt) {
        this.key = key;
        this.content = content;
        this.fromRevision = formBase.revision();
        this.fromEdition = formBase.edition();
        this.typedAt = typedAt;
    }

    public Key key() {
        return key;
    }

    public Content content() {
        return content;
    }

    public FormBase from() {
        return new FormBase(fromRevision, fromEdition);
    }

    public Instant typedAt() {
        return typedAt;
    }
}
