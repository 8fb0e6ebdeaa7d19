package org.investportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionIndexTest {

    private final EditionIndex index = EditionIndex.of(Stream.of(document("All data", new SynonymList())), () -> true)
            .orElseThrow();

    private final TypedQuery typed = new QueryReader().read("data");

    @Test
    void aSearchThatEndsInTimeIsWhole() {
        SearchResult result = index.find(typed, Map.of());

        assertThat(result.hits()).hasSize(1);
        assertThat(result.extent()).isEqualTo(SearchResult.Extent.WHOLE);
    }

    @Test
    void aSearchThatTakesTooLongSaysThatItWasStopped() {
        SearchResult result = index.find(typed, Map.of(), () -> true);

        assertThat(result.hits()).isEmpty();
        assertThat(result.extent()).isEqualTo(SearchResult.Extent.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dat", "all d", "DATA", "All data"})
    void theBeginningOfAWordSuggestsTheName(String beginning) {
        assertThat(index.suggest(TypedPrefix.of(beginning)))
                .extracting(SearchHit::page)
                .containsExactly(FixedPage.DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ata", "all x", "datas"})
    void whatNoWordBeginsWithSuggestsNothing(String typed) {
        assertThat(index.suggest(TypedPrefix.of(typed))).isEmpty();
    }

    /** The stem of the word does not begin with what was typed. */
    @Test
    void aNameIsSuggestedWhateverTheStemsOfItsWordsAre() {
        EditionIndex industries = EditionIndex.of(
                        Stream.of(document("Creative industry", new SynonymList())), () -> true)
                .orElseThrow();

        assertThat(industries.suggest(TypedPrefix.of("creative industry"))).hasSize(1);
    }

    /** The stem of the sector's name does not begin with what was typed. */
    @Test
    void theNameOfItsSectorIsEnoughWithAWordOfTheName() {
        EditionIndex output = EditionIndex.of(
                        Stream.of(document("Output", new SynonymList()).in(List.of("Biomedicine"))), () -> true)
                .orElseThrow();

        assertThat(output.suggest(TypedPrefix.of("output biomedicine"))).hasSize(1);
    }

    @Test
    void aMisspelledAreaIsFound() {
        EditionIndex areas = EditionIndex.of(
                        Stream.of(document("Output", new SynonymList()).in(List.of("Shenzhen"))), () -> true)
                .orElseThrow();

        SearchResult result = areas.find(new QueryReader().read("Shenzen"), Map.of());

        assertThat(result.hits()).hasSize(1);
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void aWordThatIsOnlyInADefinitionIsMissing() {
        EditionIndex terms = EditionIndex.of(
                        Stream.of(document("Sales revenue", new SynonymList())
                                .defined(List.of("Sales without value-added tax."), new SynonymList())),
                        () -> true)
                .orElseThrow();

        SearchResult result = terms.find(new QueryReader().read("sales tax breaks"), Map.of());

        assertThat(result.missing()).containsExactly("tax breaks");
        assertThat(result.hits()).hasSize(1);
    }

    /** Each of the words is misspelled, and many names, other words for them and areas are similar. */
    @Test
    void aQueryOfMisspelledWordsIsNotTooLong() {
        SynonymList synonyms = new SynonymList();
        List<String> names = new ArrayList<>();
        List<String> misspelled = new ArrayList<>();
        for (char letter = 'a'; letter < 'a' + 16; letter++) {
            String word = String.valueOf(letter).repeat(10);
            misspelled.add(word);
            for (char other = 'q'; other <= 'z'; other++) {
                names.add(word.substring(0, 3) + other + word.substring(4));
                names.add(word.substring(0, 4) + other + word.substring(5));
                synonyms.add(String.join("; ", names.subList(names.size() - 2, names.size())));
            }
        }
        EditionIndex similar = EditionIndex.of(
                        names.stream().map(name -> document(name, synonyms).in(List.of(name))), () -> true)
                .orElseThrow();

        TypedQuery query = new QueryReader().read(String.join(" ", misspelled));

        assertThat(similar.find(query, Map.of()).hits()).isNotEmpty();
    }

    /** The index lacks each of the words, and has all pairs of their characters. */
    @Test
    void aQueryOfUnknownChineseWordsIsNotTooLong() {
        List<String> characters = List.of("魑魅魍魉饕餮貔貅麒麟".split("", -1));
        SynonymList none = new SynonymList();
        List<String> words = new ArrayList<>();
        List<IndexedDocument> pairs = new ArrayList<>();
        for (int step = 0; step < 16; step++) {
            StringBuilder word = new StringBuilder();
            for (int position = 0; position < 10; position++) {
                word.append(characters.get((position * (step + 1) + step) % characters.size()));
            }
            words.add(word.toString());
        }
        characters.forEach(first -> characters.forEach(second -> pairs.add(document(first + second, none))));
        EditionIndex index = EditionIndex.of(pairs.stream(), () -> true).orElseThrow();

        TypedQuery query = new QueryReader().read(String.join(" ", words));

        assertThat(query.words()).hasSize(16);
        assertThat(index.find(query, Map.of()).hits()).isNotEmpty();
    }

    @Test
    @Timeout(10)
    void isNotMadeAnyFurtherWhenANewerEditionIsThere() {
        AtomicInteger asked = new AtomicInteger();
        Stream<IndexedDocument> endless = Stream.generate(() -> document("All data", new SynonymList()));

        assertThat(EditionIndex.of(endless, () -> asked.incrementAndGet() < 100))
                .isEmpty();
    }

    private static IndexedDocument document(String name, SynonymList synonyms) {
        return new IndexedDocument(new IndexedItem(SearchHit.of(FixedPage.DATA), 1, Map.of()))
                .named(List.of(name), synonyms);
    }
}
