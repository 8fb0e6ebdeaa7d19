package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;

/** What ships has no error: else nobody could correct a word of it. */
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
}
