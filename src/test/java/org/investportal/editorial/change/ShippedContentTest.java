package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;

/** The shipped content has no blocking error: otherwise staff could not publish a correction of it. Its numbers are those that are printed. */
@ShippedPortal
class ShippedContentTest {

    private final PublishedEdition shipped;
    private final Checklist checklist;

    ShippedContentTest(Catalogue catalogue, PublishedContentReader published, Checklist checklist) {
        this.shipped = published.at(catalogue.current());
        this.checklist = checklist;
    }

    @Test
    void everySubjectCouldBePublishedAgain() {
        assertThat(shipped.subjects())
                .hasSizeGreaterThan(150)
                .allSatisfy(subject -> assertThat(checklist.of(subject, shipped.of(subject)))
                        .filteredOn(ChecklistItem::blocks)
                        .isEmpty());
    }

    @Test
    void nothingIsAheadOfItsTimeOrUnlikeWhatIsPrinted() {
        assertThat(shipped.subjects())
                .flatExtracting(subject -> checklist.of(subject, shipped.of(subject)))
                .extracting(ChecklistItem::code)
                .doesNotContain(
                        "checklist.period-ahead",
                        "checklist.date-ahead",
                        "checklist.printed",
                        "checklist.printed-in-words",
                        "checklist.same-value");
    }
}
