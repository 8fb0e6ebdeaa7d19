package org.investportal.staff;

import java.util.Collection;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.release.PreviewService;
import org.investportal.site.check.CheckDifference;
import org.investportal.site.check.CheckDifferenceFinder;
import org.springframework.stereotype.Component;

/** Tells what the rules would find if changes were published, before a decision on them. */
@Component
public class ConsequenceFinder {

    private final PreviewService previewService;
    private final CheckDifferenceFinder differences;
    private final Catalogue catalogue;
    private final StaffWording words;

    ConsequenceFinder(
            PreviewService previewService, CheckDifferenceFinder differences, Catalogue catalogue, StaffWording words) {
        this.words = words;
        this.previewService = previewService;
        this.differences = differences;
        this.catalogue = catalogue;
    }

    /** Returns the consequences of all changes together; empty if they cannot be calculated now. */
    public Optional<CheckDifference> of(Collection<Long> changes) {
        return previewService.together(
                changes, edition -> differences.between(catalogue.current(), edition, words.language()));
    }
}
