package org.investportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.PageContentFactory;
import org.investportal.site.PublicAddressList;
import org.junit.jupiter.api.Test;

/** Some pages; {@link PageChangeStoreTest} reads all of them. */
@ConfiguredPortal
class EditionComparisonTest {

    private final EditionComparison comparison;

    EditionComparisonTest(PublicAddressList addresses, PageContentFactory contents) {
        this.comparison = new EditionComparison(
                digester(Shipped.EDITION, addresses, contents), digester(SecondEdition.NUMBER, addresses, contents));
    }

    static PageDigester digester(int edition, PublicAddressList addresses, PageContentFactory contents) {
        PageDigester.Conditions conditions = new PageDigester.Conditions(2026, Set.of(), Set.of());
        return new PageDigester(edition, conditions, addresses.at(edition).keySet(), contents);
    }

    @Test
    void tellsOfAPageThatDiffersInEachLanguage() {
        assertThat(comparison.changes(SecondEdition.CORRECTED))
                .extracting(PageChange::edition, PageChange::language)
                .containsExactly(tuple(SecondEdition.NUMBER, Language.EN), tuple(SecondEdition.NUMBER, Language.ZH));
    }

    @Test
    void tellsOfAPageThatIsGone() {
        assertThat(comparison.paths()).contains(SecondEdition.GONE);
        assertThat(comparison.changes(SecondEdition.GONE)).isNotEmpty();
    }

    @Test
    void comparesThePageOfTheEditionLast() {
        assertThat(comparison.paths()).last().isEqualTo(SecondEdition.PAGE);
    }

    @Test
    void saysNothingOfAPageThatIsTheSame() {
        assertThat(comparison.changes("/editions/1")).isEmpty();
    }
}
