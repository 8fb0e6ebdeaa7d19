package org.investportal.catalogue.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** The public reason of an entry, in one language. */
@Embeddable
class Reason {

    /** The reason as published. It is never shown directly, because it may be suppressed. */
    @Column(name = "content")
    private String written;

    @Formula(Suppression.MARK_OF + "REASON" + Suppression.WHERE + "edition_number and s.item_id = item_id"
            + Suppression.THEN_MARK)
    private @Nullable String mark;

    protected Reason() {}

    Reason(String content) {
        this.written = content;
    }

    /** Returns the reason, or only the mark if it is suppressed. */
    String content() {
        return mark == null ? written : mark;
    }
}
