package org.investportal.site.error;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/**
 * Removal of an item from the catalogue.
 *
 * @param edition the link to the edition that took it out
 * @param when the same and its time, as a sentence
 * @param reason the public reason, as a sentence; null if there is none
 * @param way what it belonged to, as far as that is still there
 */
public record Removal(Link edition, String when, @Nullable String reason, List<Link> way) {

    /** Returns the removal as plain text. */
    public String text() {
        return reason == null ? when : UntranslatedMark.unmarked(when + " " + reason);
    }
}
