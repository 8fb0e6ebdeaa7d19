package org.investportal.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** What the public is told of an entry, in one language. */
@Embeddable
class Reason {

    /** As it was published, which is for nobody to read. */
    @Column(name = "content")
    private String written;

    @Formula(Suppression.MARK_OF + "REASON" + Suppression.WHERE + "edition_number and s.item_id = item_id"
            + Suppression.THEN_MARK)
    private @Nullable String mark;

    protected Reason() {}

    Reason(String content) {
        this.written = content;
    }

    /** Only a mark, where it is suppressed. */
    String content() {
        return mark == null ? written : mark;
    }
}
