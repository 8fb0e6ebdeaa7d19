package org.investportal.site.compare;

import java.util.List;
import org.investportal.web.Link;

/**
 * A comparison that is worth looking at.
 *
 * @param indicators what it compares
 */
public record SuggestedComparison(Link link, List<String> indicators) {

    /** Tells whether there are several indicators; the link itself names a single one. */
    public boolean isSeveral() {
        return indicators.size() > 1;
    }
}
