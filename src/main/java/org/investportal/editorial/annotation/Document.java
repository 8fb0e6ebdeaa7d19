package org.investportal.editorial.annotation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;

/** A document that staff read number by number. It is for the desk only and belongs to no edition. */
@Entity
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // a query and a constraint read it
    private String formKey;

    private String title;
    private @Nullable String issuer;
    private Period published;
    private Language language;
    private String content;
    private String sha256;
    private int numberCount;
    private long authorId;
    private String authorName;
    private Instant addedAt;
    private @Nullable Instant draftedAt;

    protected Document() {}

    Document(
            String formKey, DocumentDescription details, String content, int numberCount, StaffMember by, Instant now) {
        this.formKey = formKey;
        this.title = details.title();
        this.issuer = details.issuer();
        this.published = details.published();
        this.language = details.language();
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.numberCount = numberCount;
        this.authorId = by.account();
        this.authorName = by.fullName();
        this.addedAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The document has no id before it is stored");
        }
        return id;
    }

    public DocumentDescription details() {
        return new DocumentDescription(title, issuer, published, language);
    }

    /** Returns the text; empty if it was removed. */
    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    /** Returns how many numbers the text has. */
    public int numberCount() {
        return numberCount;
    }

    public long authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Tells whether drafts were made of the decisions, so that the decisions are fixed. */
    public boolean isDrafted() {
        return draftedAt != null;
    }

    /** Tells whether the text was removed. Every text that is added has a number, so that none is empty. */
    public boolean isTextRemoved() {
        return content.isEmpty();
    }

    void removeText() {
        content = "";
    }

    void draft(Instant now) {
        draftedAt = now;
    }
}
