package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.fixture.SampleTexts;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Source;
import org.investportal.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes every kind of content from texts to an item and back. Kinds are found by their annotation, so a new one is tested as soon as it is there. */
class DescriptionTest {

    private static final int SAMPLES = 24;

    static List<Description> kinds() {
        return Description.all();
    }

    @Test
    void findsKindsInTheirOrder() {
        assertThat(kinds())
                .hasSizeGreaterThanOrEqualTo(16)
                .extracting(kind -> kind.kind().order())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(kinds()).extracting(Description::path).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsWhatItWrites(Description kind) {
        for (int sample = 0; sample < SAMPLES; sample++) {
            Map<String, String> texts = SampleTexts.of(kind, sample);
            Item item = kind.read(70 + sample, 3, texts);

            assertThat(kind.write(item)).isEqualTo(texts);
            assertThat(item.item).isEqualTo(70 + sample);
            assertThat(item.edition).isEqualTo(3);
            assertThat(item.gone).isFalse();
            Item gone = kind.gone(item, 4);
            assertThat(gone.gone).isTrue();
            assertThat(kind.write(gone)).isEqualTo(texts);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsItsOwnTextsAsTyped(Description kind) {
        for (int sample = 1; sample < SAMPLES; sample++) {
            Map<String, String> texts = SampleTexts.of(kind, sample);
            kind.fields().stream().filter(field -> field.cells().isEmpty()).forEach(field -> {
                Language language = field.part() == null ? Language.EN : field.part();
                String text = texts.getOrDefault(field.name(), "");
                assertThat(field.read(text, language)).as(field.name()).isEqualTo(text);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void samplesHaveEveryFieldAndChoice(Description kind) {
        Map<String, Set<String>> seen = new TreeMap<>();
        IntStream.range(0, 10 * SAMPLES)
                .forEach(sample -> SampleTexts.of(kind, sample)
                        .forEach((field, text) -> seen.computeIfAbsent(field, unknown -> new HashSet<>())
                                .add(text)));

        assertThat(seen.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        kind.fields().stream().map(Field::name).toList());
        assertThat(kind.fields())
                .allSatisfy(field -> assertThat(seen.get(field.name()).size())
                        .isGreaterThanOrEqualTo(Math.max(1, field.choices().size())));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesEveryFieldInBothLanguages(Description kind) {
        assertThat(kind.fields().stream().flatMap(field -> Stream.concat(Stream.of(field), field.cells().stream())))
                .allSatisfy(field -> {
                    assertThat(field.label(Language.EN)).isNotBlank();
                    assertThat(field.label(Language.ZH)).isNotBlank();
                    assertThat(field.choices())
                            .allSatisfy(choice ->
                                    assertThat(choice.label(Language.ZH)).isNotEqualTo(choice.code()));
                });
        assertThat(kind.kind().parent().isEmpty()
                        || kind.field(kind.kind().parent()).isPresent())
                .isTrue();
    }

    @Test
    void saysWhatIsUnreadable() {
        Description figures = Description.of(Figure.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.read(1, 1, Map.of("status", "fine")))
                .withMessageContaining("write one of normal, flagged, withdrawn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.read(1, 1, Map.of("peers", "1 | 54")))
                .withMessageContaining("has not a number and 2 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.read(1, 1, Map.of("peers", "1 | 54 | ahead\n1 | 55 | ahead")))
                .withMessageContaining("two lines have the number 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Description.of(Source.class).read(1, 1, Map.of("url", "x".repeat(1001))))
                .withMessageContaining("at most 1000");
    }

    @Test
    void findsReferencesAndCitations() {
        Description figures = Description.of(Figure.class);
        Item figure = figures.read(
                1,
                1,
                Map.of(
                        "indicator",
                        "100",
                        "area",
                        "53",
                        "peers",
                        "1 | 54 | ahead",
                        "notes",
                        "1 | footnote | See [[figure:306]]. | 见[[period:307]]。"));

        assertThat(figures.references(figure)).containsExactlyInAnyOrder(100L, 53L, 54L);
        assertThat(figures.parent(figure)).contains(100L);
        assertThat(figures.fields().stream().flatMap(field -> field.citations(figure)))
                .containsExactlyInAnyOrder(306L, 307L);
    }

    /** A kind with a field that had another name. */
    @Kind(path = "samples", en = "Samples", zh = "样本", one = "sample", order = 999)
    public static class Sample extends Item {

        @Attribute(en = "Name", zh = "名称", formerly = "title")
        public Text name;

        @Attribute(
                en = "Size",
                zh = "大小",
                formerly = {"length", "extent"})
        public Integer size;

        @Override
        public Text title(Content content) {
            return name;
        }
    }

    @Test
    void readsAFieldUnderItsFormerNames() {
        Description samples = Description.of(Sample.class);

        Item item = samples.read(1, 1, Map.of("title.en", "Old", "title.zh", "旧", "extent", "3"));

        assertThat(samples.write(item)).isEqualTo(Map.of("name.en", "Old", "name.zh", "旧", "size", "3"));
        assertThat(samples.write(samples.read(1, 1, Map.of("title.en", "Old", "name.en", "New"))))
                .isEqualTo(Map.of("name.en", "New"));
    }
}
