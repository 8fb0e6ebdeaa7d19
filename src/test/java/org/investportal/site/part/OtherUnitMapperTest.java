package org.investportal.site.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.portal.ShippedPortal;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value in a second unit has the sign, the qualifier and the two ends of the figure. */
@ShippedPortal
class OtherUnitMapperTest {

    private static final long FIGURE = 321;

    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final PageTextFactory pageTexts;

    OtherUnitMapperTest(Catalogue catalogue, EditionPublisher publisher, PageTextFactory pageTexts) {
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.pageTexts = pageTexts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exact 2.1 billion usd       | 13.6 billion              | 13.6 billion yuan           | 136亿元
            exact -2.1 billion usd      | 13.6 billion              | -13.6 billion yuan          | -136亿元
            more-than 2.1 billion usd   | 13.6 billion              | more than 13.6 billion yuan | 超过136亿元
            exact 2 to 3 billion usd    | 13, 20 billion            | 13 to 20 billion yuan       | 130亿～200亿元
            about 2 to 3 billion usd    | 13 billion, 20 billion    | about 13 to 20 billion yuan | 约130亿～200亿元
            exact -3 to -2 billion usd  | 13, 20 billion            | -20 billion yuan to -13 billion yuan | -200亿元～-130亿元
            exact 2 to 3 billion usd    | 13 billion, x, 20 billion | 13 billion yuan, 20 billion yuan | 130亿元、200亿元
            exact 2.1 billion usd       | 13.6                      | 13.6 (yuan)                 | 13.6（元）
            exact 150 usd               | 999                       | 999 (yuan)                  | 999（元）
            exact 150 usd               | 1000                      | 1,000 yuan                  | 1000元
            """)
    void hasTheSignTheQualifierAndTheEnds(String stated, String tokens, String english, String chinese) {
        Draft draft = Draft.toPreview();
        Figure shown = catalogue.at(catalogue.current()).shown().get(Figure.class, FIGURE);
        long figure = draft.add(like(shown).during("2031").stating(stated));
        draft.address(figure, "/figures/invented/hangzhou/2031");
        read(draft, figure, List.of(tokens.split(", ", -1)));

        List<String> worded = publisher.preview(
                draft.publication(),
                view -> List.of(worded(view, figure, Language.EN), worded(view, figure, Language.ZH)));

        assertThat(worded).containsExactly(english, chinese);
    }

    /** Makes a source whose sentence prints the numbers one after the other; x is a number that was not read. */
    private static void read(Draft draft, long figure, List<String> tokens) {
        long source = draft.add(version ->
                new Source(version, false, "report-of-units", Period.parse("2032"), Language.EN, 3, null, null));
        draft.address(source, "/sources/report-of-units");
        for (int place = 0; place < tokens.size(); place++) {
            if (!tokens.get(place).equals("x")) {
                long mention = draft.mention(source, "2.1." + (place + 2), tokens.get(place));
                draft.add(version ->
                        new Reading(version, false, mention, ReadingRole.OTHER_UNIT, figure, null, null, Unit.CNY));
            }
        }
    }

    private String worded(CatalogueView view, long item, Language language) {
        PageText pageText = pageTexts.of(view.shown(), language);
        Figure figure = pageText.selection().get(Figure.class, item);
        return new OtherUnitMapper(pageText, figure).worded(pageText.selection().readingsOf(item).stream());
    }
}
