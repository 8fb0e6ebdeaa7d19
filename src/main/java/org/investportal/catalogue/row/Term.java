package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A word that pages use and the glossary explains. */
@Entity
@Immutable
public class Term extends Row {

    private String slug;

    protected Term() {}

    public Term(Version version, boolean gone, String slug) {
        super(version, gone);
        this.slug = slug;
    }

    /** Returns the fragment of the term on the glossary page. */
    public String slug() {
        return slug;
    }
}
