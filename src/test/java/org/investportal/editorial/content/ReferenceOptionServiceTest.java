package org.investportal.editorial.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.wording.English;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** References are chosen by names, in the order in which readers meet the things. */
@CatalogueOnly
class ReferenceOptionServiceTest {

    @Autowired
    private PublishedContentReader published;

    private PublishedEdition seed;
    private ReferenceOptionList choices;

    @BeforeEach
    void readTheSeed() {
        seed = published.at(Shipped.EDITION);
        choices = new ReferenceOptionService(published, English.words(), English.periods(), English.quantities())
                .at(Shipped.EDITION, Language.EN);
    }

    @Test
    void everythingThatIsPublishedCanBeChosen() {
        List<String> offered = Schema.kinds().stream()
                .flatMap(kind -> choices.of(kind).stream())
                .map(ReferenceOption::value)
                .toList();
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(seed.subjects().stream()
                        .map(subject -> String.valueOf(subject.item()))
                        .toList());
    }

    @Test
    void everyOptionHasAName() {
        assertThat(Schema.kinds())
                .allSatisfy(kind -> assertThat(choices.of(kind))
                        .isNotEmpty()
                        .noneMatch(referenceOption -> referenceOption.name().startsWith("#")));
    }

    @Test
    void sectorsComeInTheirOrder() {
        assertThat(choices.of(ItemKind.SECTOR))
                .extracting(ReferenceOption::value)
                .containsExactly("10", "11", "12");
    }

    @Test
    void indicatorsStandUnderTheirTopics() {
        assertThat(choices.of(ItemKind.INDICATOR))
                .startsWith(new ReferenceOption(
                        "100",
                        "Digital economy value added",
                        "Digital economy and artificial intelligence · Size and growth of the digital economy"));
    }

    @Test
    void figuresAreNamedByAreaPeriodAndValue() {
        String name = "Digital economy value added, Hangzhou, first half of 2018: 159.2 billion yuan";
        assertThat(choices.of(ItemKind.FIGURE).get(0)).returns(name, ReferenceOption::name);
        assertThat(choices.name(new Subject(ItemKind.FIGURE, 305))).isEqualTo(name);
    }

    @Test
    void claimsAreNamedByTheirText() {
        assertThat(choices.of(ItemKind.CLAIM).get(0))
                .isEqualTo(new ReferenceOption(
                        "760",
                        "Hangzhou is in the leading group of Chinese cities for artificial intelligence.",
                        "Digital economy and artificial intelligence"));
    }

    @Test
    void anItemMissingFromTheEditionIsNamedByItsId() {
        assertThat(choices.name(new Subject(ItemKind.FIGURE, 999_999))).isEqualTo("#999999");
    }
}
