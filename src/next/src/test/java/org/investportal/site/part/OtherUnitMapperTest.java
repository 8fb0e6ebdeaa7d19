package org.investportal.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.core.Content;
import org.investportal.fixture.ChangedContent;
import org.investportal.fixture.ShippedContent;
import org.investportal.kinds.Figure;
import org.investportal.kinds.PrintedNumber;
import org.investportal.value.Language;
import org.investportal.value.Locator;
import org.investportal.value.Quantity;
import org.investportal.value.ReadingRole;
import org.investportal.value.Unit;
import org.investportal.wording.Spoken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value in a second unit has the sign, the qualifier and the two ends of the figure. */
class OtherUnitMapperTest {

    private static final long FIGURE = 321;
    private static final long ANY =
            PrintedNumber.of(ShippedContent.content(), FIGURE).get(0).item;
    private static final long NUMBER = 900_001;

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
        Content content = content(stated, List.of(tokens.split(", ", -1)));

        assertThat(worded(content, Language.EN)).isEqualTo(english);
        assertThat(worded(content, Language.ZH)).isEqualTo(chinese);
    }

    /** Makes a sentence that prints the numbers one after the other; x is a number that was not read. */
    private static Content content(String stated, List<String> tokens) {
        ChangedContent content =
                new ChangedContent().change(Figure.class, FIGURE, figure -> figure.value = Quantity.parse(stated));
        for (int place = 0; place < tokens.size(); place++) {
            Locator locator = new Locator(2, 1, place + 2);
            String token = tokens.get(place);
            if (!token.equals("x")) {
                content.add(PrintedNumber.class, NUMBER + place, ANY, number -> {
                    number.place = locator;
                    number.token = token;
                    number.readings =
                            List.of(new PrintedNumber.Reading(1, ReadingRole.OTHER_UNIT, FIGURE, null, null, Unit.CNY));
                });
            }
        }
        return content.content();
    }

    private static String worded(Content content, Language language) {
        return new OtherUnitMapper(Spoken.of(content, language), content.get(Figure.class, FIGURE))
                .worded(content.referring(PrintedNumber.class, FIGURE));
    }
}
