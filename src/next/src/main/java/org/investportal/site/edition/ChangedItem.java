package org.investportal.site.edition;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.wording.Moment;
import org.jspecify.annotations.Nullable;

/**
 * An item that an edition changed.
 *
 * @param fragment where it stands on the page
 * @param now the page that shows it today; none if it is no longer published
 * @param stood the page of a figure as that edition had it
 * @param edition the edition that changed it
 * @param kind the kind of change, in words
 * @param reason the public reason
 * @param flagged whether it is in doubt from then on
 * @param withdrawn whether it is withdrawn from then on
 * @param value what a figure states, or stated before it was taken out
 * @param valueBefore what a figure stated before, if that was something else
 * @param wasThere whether it was published before
 * @param isThere whether it is published since
 * @param differences the fields that differ; none if readers see no difference
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
        List<DifferenceFinder.Difference> differences) {}
