package org.investportal.site.edition;

import java.util.List;
import org.investportal.web.Link;
import org.investportal.wording.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Item that an edition changed.
 *
 * @param fragment where it stands on the page
 * @param now where it is published today; none, if it is no longer
 * @param stood the page of a figure as that edition had it
 * @param edition the edition that changed it
 * @param kind why, in a word or two
 * @param reason the public reason
 * @param flagged whether it is in doubt from then on
 * @param withdrawn whether it is withdrawn from then on
 * @param value what a figure states, or stated before it was taken out
 * @param valueBefore what a figure stated before, if that was something else
 * @param wasThere whether it was published before
 * @param isThere whether it is published since
 * @param differences what readers see of it; nothing, where only order or connections changed
 */
public record ChangedItem(
        String fragment,
        String title,
        @Nullable String now,
        @Nullable String stood,
        Link edition,
        Moment when,
        String kind,
        @Nullable String reason,
        boolean flagged,
        boolean withdrawn,
        @Nullable String value,
        @Nullable String valueBefore,
        boolean wasThere,
        boolean isThere,
        List<Difference> differences) {}
