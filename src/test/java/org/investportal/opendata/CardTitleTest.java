package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.junit.jupiter.api.Test;

/** A name on a social card is broken into lines, written smaller if it is long, and cut off if it is longer. */
class CardTitleTest {

    @Test
    void aShortNameIsOneLargeLine() {
        assertThat(CardTitle.of("Biomedicine", Language.EN).lines()).containsExactly("Biomedicine");
        assertThat(CardTitle.of("生物医药", Language.ZH).lines()).containsExactly("生物医药");
    }

    @Test
    void aLongNameIsBrokenBetweenWordsAndWrittenSmaller() {
        String name = "Advanced manufacturing of instruments for the life sciences";
        CardTitle title = CardTitle.of(name, Language.EN);

        assertThat(title.lines()).hasSizeBetween(2, 3);
        assertThat(String.join(" ", title.lines())).isEqualTo(name);
        assertThat(title.size())
                .isLessThan(CardTitle.of("Biomedicine", Language.EN).size());
    }

    @Test
    void threeLinesMayHaveTheLargestLetters() {
        assertThat(CardTitle.of("Advanced equipment instruments", Language.EN))
                .isEqualTo(new CardTitle(84, List.of("Advanced", "equipment", "instruments")));
    }

    @Test
    void ideographsAreBrokenAnywhereBetweenThem() {
        String name = "集成电路设计与高端制造装备产业";
        CardTitle title = CardTitle.of(name, Language.ZH);

        assertThat(title.lines()).hasSizeBetween(2, 3);
        assertThat(String.join("", title.lines())).isEqualTo(name);
    }

    @Test
    void noSingleIdeographIsLeftForTheLastLine() {
        assertThat(CardTitle.of("数字经济与人工智能", Language.ZH).lines()).containsExactly("数字经济与人工智能");
    }

    @Test
    void aNameThatDoesNotFitIsCutOff() {
        assertThat(CardTitle.of("Some words ".repeat(36).strip(), Language.EN).lines())
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
        assertThat(CardTitle.of("W".repeat(400), Language.EN).lines())
                .singleElement()
                .asString()
                .endsWith("…");
    }
}
