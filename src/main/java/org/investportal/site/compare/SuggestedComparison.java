package org.investportal.site.compare;

import java.util.List;
import org.investportal.web.Link;

/**
 * A comparison that is worth looking at.
 *
 * @param indicators what it compares
 */
public record SuggestedComparison(Link link, List<String> indicators) {

    /** Whether the link has not named the only one already. */
    public boolean isSeveral() {
        return indicators.size() > 1;
    }
}
