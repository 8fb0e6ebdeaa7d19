package org.investportal.charts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Either a picture or why there is none. */
public record Choice(@Nullable Chart drawn, @Nullable NoChart refused) {

    public Choice {
        if ((drawn == null) == (refused == null)) {
            throw new IllegalArgumentException("a choice is either a picture or a reason");
        }
    }

    static Choice of(Chart chart) {
        return new Choice(chart, null);
    }

    public Optional<Chart> chart() {
        return Optional.ofNullable(drawn);
    }

    /** Why there is none. */
    public Optional<NoChart> noChart() {
        return Optional.ofNullable(refused);
    }
}
