package org.investportal.staff;

import java.util.Collection;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.edition.Previews;
import org.investportal.site.check.CheckDifference;
import org.investportal.site.check.CheckDifferences;
import org.springframework.stereotype.Component;

/** Tells what the rules would find if changes were published, before anybody decides on them. */
@Component
public class Consequences {

    private final Previews previews;
    private final CheckDifferences differences;
    private final Catalogue catalogue;
    private final StaffWords words;

    Consequences(Previews previews, CheckDifferences differences, Catalogue catalogue, StaffWords words) {
        this.words = words;
        this.previews = previews;
        this.differences = differences;
        this.catalogue = catalogue;
    }

    /** Of all of them together; empty where that cannot be told just now. */
    public Optional<CheckDifference> of(Collection<Long> changes) {
        return previews.together(
                changes, edition -> differences.between(catalogue.current(), edition, words.language()));
    }
}
