package org.investportal.editorial.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.junit.jupiter.api.Test;

/** A schema lists the fields of a form, and the words and notes of a kind of item. */
class SchemaTest {

    @Test
    void reportsEmptyRequiredFields() {
        Content content = Content.of(Map.of("slug", "robots", "position", "", "summary.zh", "机器人"));

        assertThat(Schema.of(ItemKind.SECTOR).missing(content))
                .extracting(Field::name)
                .containsExactly("name.en", "summary.en", "position");
    }

    @Test
    void knowsTheWordsOfAKindBesidesItsNotes() {
        assertThat(Schema.of(ItemKind.SECTOR).texts())
                .containsExactlyInAnyOrder(
                        TextField.NAME,
                        TextField.SHORT_NAME,
                        TextField.SUMMARY,
                        TextField.BODY,
                        TextField.CONTACT_NAME,
                        TextField.CONTACT_ROLE,
                        TextField.CONTACT_PHONE,
                        TextField.CONTACT_EMAIL,
                        TextField.CONTACT_WECHAT);
        assertThat(Schema.of(ItemKind.FIGURE).texts()).isEmpty();
        assertThat(Schema.of(ItemKind.FIGURE).hasNotes()).isTrue();
        assertThat(Schema.of(ItemKind.TOPIC).hasNotes()).isFalse();
    }

    @Test
    void labelsFieldsWithoutTheirLanguage() {
        assertThat(Field.words("short-name", FieldType.NAME, Language.EN).label())
                .isEqualTo("short-name");
        assertThat(Field.of("slug", FieldType.SLUG).label()).isEqualTo("slug");
    }

    @Test
    void tellsFieldsOfTheRowFromWordsAndLines() {
        assertThat(Field.of("slug", FieldType.SLUG).isOfOwnRow()).isTrue();
        assertThat(Field.words("name", FieldType.NAME, Language.EN).isOfOwnRow())
                .isFalse();
        assertThat(Field.lines("ties", LineForm.TIE).isOfOwnRow()).isFalse();
        assertThat(Field.of("contact-phone", FieldType.PHONE).isOfOwnRow()).isFalse();
    }

    @Test
    void offersTheCodesOfAClosedSet() {
        assertThat(Field.code("language", Language.class).codes()).containsExactly("en", "zh");
    }

    @Test
    void readsWhatItWritesOfAPrintedNumberAndNothingElse() {
        for (String line : new String[] {
            "5.1.1 | fourth",
            "5.1.1 | fourth | EO Intelligence",
            "5.1.1 | fourth | EO Intelligence | ranked fourth",
            "5.1.1 | fourth |  | ranked fourth"
        }) {
            assertThat(MentionLine.parse(line).text()).isEqualTo(line);
        }
        for (String line : new String[] {"5.1.1", "5.1.1 | fourth | EO Intelligence | ranked fourth | 4"}) {
            assertThatThrownBy(() -> MentionLine.parse(line)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keepsNothingOfFieldsThatAreEmpty() {
        assertThat(Content.of(Map.of("slug", "")).isEmpty()).isTrue();
        assertThat(Content.of(Map.of("slug", "a")).isEmpty()).isFalse();
        assertThat(LineForm.lines("")).isEmpty();
        assertThat(LineForm.lines("305\n308")).containsExactly("305", "308");
    }
}
