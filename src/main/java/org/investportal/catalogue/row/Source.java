package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.jspecify.annotations.Nullable;

/** A document that numbers were printed in. */
@Entity
@Immutable
public class Source extends Row {

    private String slug;

    private Period published;

    private Language language;

    private @Nullable Integer paragraphs;

    private @Nullable String sha256;

    private @Nullable String url;

    protected Source() {}

    public Source(
            Version version,
            boolean gone,
            String slug,
            Period published,
            Language language,
            @Nullable Integer paragraphs,
            @Nullable String sha256,
            @Nullable String url) {
        super(version, gone);
        this.slug = slug;
        this.published = published;
        this.language = language;
        this.paragraphs = paragraphs;
        this.sha256 = sha256;
        this.url = url;
    }

    public String slug() {
        return slug;
    }

    /** Returns the period of publication; undated if the source does not give it. */
    public Period published() {
        return published;
    }

    public Language language() {
        return language;
    }

    /** Returns the number of paragraphs, counted as in a {@link org.investportal.catalogue.value.Locator}; null if its numbers are located by page. */
    public @Nullable Integer paragraphs() {
        return paragraphs;
    }

    /** Tells whether its numbers are located by page: the first part of a locator is the page, the second is always one. */
    public boolean isInPages() {
        return paragraphs == null;
    }

    /** Returns the SHA-256 of its text in UTF-8, with which a copy of the text can be compared. */
    public @Nullable String sha256() {
        return sha256;
    }

    public @Nullable String url() {
        return url;
    }
}
