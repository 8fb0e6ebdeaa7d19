package org.investportal.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.core.Field;
import org.investportal.core.Item;
import org.investportal.fixture.RunningPortal;
import org.investportal.fixture.ShippedContent;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Organisation;
import org.investportal.kinds.PrintedNumber;
import org.investportal.value.Language;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field of every kind is said in words of the page. */
@RunningPortal
class FieldWordingTest {

    @Autowired
    private PageTextFactory texts;

    private final Content content = ShippedContent.content();

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryFieldThatHasAValue(Language language) {
        FieldWording wording = new FieldWording(texts.of(content, language));
        for (Item item : content.all(Item.class)) {
            for (Field field : item.kind().fields()) {
                List<String> words = wording.of(field, item);

                assertThat(words.isEmpty())
                        .as(item + " " + field)
                        .isEqualTo(field.write(item).isEmpty());
                assertThat(words)
                        .as(item.item + " " + field)
                        .noneMatch(String::isBlank)
                        .noneMatch(said -> said.matches("(?s).*#\\d.*"));
                if (field.isReference()) {
                    assertThat(words).noneMatch(said -> said.matches("\\d+"));
                }
            }
        }
    }

    @Test
    void saysLinesWithTheLabelsOfTheirCells() {
        FieldWording wording = new FieldWording(texts.of(content, Language.EN));
        PrintedNumber number = content.all(PrintedNumber.class).stream()
                .filter(found -> found.token.equals("159.2 billion"))
                .findFirst()
                .orElseThrow();

        assertThat(wording.of(field(number, "readings"), number))
                .containsExactly("Read as: Value; Figure: Digital economy value added, Hangzhou, first half of 2018");
        assertThat(wording.title(number))
                .startsWith("“159.2 billion” (Press release")
                .endsWith("sentence\u00a0" + number.place.sentence() + ")");
    }

    @Test
    void saysChoicesAndReferencesInChinese() {
        FieldWording wording = new FieldWording(texts.of(content, Language.ZH));
        Indicator indicator = content.all(Indicator.class).get(0);
        Organisation company = content.all(Organisation.class).get(0);

        assertThat(wording.of(field(indicator, "measure"), indicator)).allMatch(FieldWordingTest::isChinese);
        assertThat(wording.of(field(company, "sector"), company)).allMatch(FieldWordingTest::isChinese);
        assertThat(wording.label(field(company, "name.en"))).isEqualTo("名称（英文）");
    }

    @Test
    void comparesOnlyTheParagraphsThatDiffer() {
        PageText pageText = texts.of(content, Language.EN);
        Item old = content.all(Organisation.class).get(0);
        Item young = changed(old, "summary.en", "First.\n\nSecond.");
        Item later = changed(old, "summary.en", "First.\n\nThird.");

        List<DifferenceFinder.Difference> differences =
                new DifferenceFinder(pageText, pageText).between(Optional.of(young), Optional.of(later));

        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).before().plain()).isEqualTo("Second.");
        assertThat(differences.get(0).since().plain()).isEqualTo("Third.");
    }

    private static Item changed(Item item, String field, String text) {
        var all = item.kind().write(item);
        all.put(field, text);
        return item.kind().read(item.item, item.edition, all);
    }

    private static Field field(Item item, String name) {
        return item.kind().field(name).orElseThrow();
    }

    private static boolean isChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }
}
