package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.StaffPortal;
import org.investportal.wording.Prose;
import org.junit.jupiter.api.Test;

/** The mark of a doubtful figure is not a part of the link that its citation is in. */
@StaffPortal
class CitationInALinkTest {

    private static final String DOUBTFUL = "[[figure:300]]";

    private final DraftWording wording;

    CitationInALinkTest(DraftWording wording) {
        this.wording = wording;
    }

    @Test
    void noLinkIsWithoutWords() {
        List<Prose.Segment> segments = segments("[" + DOUBTFUL + "](https://example.org)");

        assertThat(segments).filteredOn(Prose.Segment::flagged).hasSize(1);
        assertThat(segments)
                .filteredOn(segment -> segment.href() != null)
                .singleElement()
                .extracting(Prose.Segment::href)
                .isEqualTo("https://example.org");
    }

    private List<Prose.Segment> segments(String text) {
        return wording.at(Shipped.EDITION, Language.EN)
                .prose(text)
                .paragraphs()
                .get(0)
                .segments();
    }
}
