package org.investportal.site.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.portal.ShippedPortal;
import org.investportal.reconciliation.ComparabilityCheck;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.junit.jupiter.api.Test;

/** The prices of growth rates matter where there are several, and a rate of another area or in doubt is none of the sector. */
@ShippedPortal
class SectorCautionFinderTest {

    private static final long GROWTH_OF_BIOMEDICINE = 322;
    private static final long ZHEJIANG = 52;

    private final EditionPublisher publisher;
    private final PageTextFactory pageTexts;
    private final FigureBuilder rate;

    SectorCautionFinderTest(Catalogue catalogue, EditionPublisher publisher, PageTextFactory pageTexts) {
        this.publisher = publisher;
        this.pageTexts = pageTexts;
        this.rate = like(catalogue.at(catalogue.current()).shown().get(Figure.class, GROWTH_OF_BIOMEDICINE));
    }

    @Test
    void namesTheSectorsWhoseRatesMayBeAtUnlikePrices() {
        assertThat(ofGrowth(rate)).last().asString().endsWith(": Digital economy and AI, Biomedicine.");
    }

    @Test
    void theOnlyRateHasNoOtherPrices() {
        assertThat(ofGrowth(rate.flagged())).isEmpty();
    }

    @Test
    void theRateOfAnotherAreaIsNoneOfTheSector() {
        assertThat(ofGrowth(rate.in(ZHEJIANG))).isEmpty();
    }

    private List<String> ofGrowth(FigureBuilder changed) {
        Draft draft = Draft.toPreview().change(GROWTH_OF_BIOMEDICINE, changed);
        return publisher.preview(draft.publication(), view -> {
            PageText pageText = pageTexts.of(view.everything(), Language.EN);
            return new SectorLineMapper(pageText, ComparabilityCheck.ofAll(view.everything()))
                    .all().cautions().stream()
                            .filter(caution -> caution.about().equals("Growth"))
                            .flatMap(caution -> caution.said().stream())
                            .toList();
        });
    }
}
