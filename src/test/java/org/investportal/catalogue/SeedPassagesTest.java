package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.value.Bearing;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The press release is summed up sentence by sentence, and the figures of its claims say how they bear on them. */
class SeedPassagesTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final long PRESS_RELEASE = 60;

        /** How many sentences its paragraphs have, counted from the text as the command that lists its numbers counts. */
        private static final List<Integer> SENTENCES =
                List.of(1, 4, 1, 2, 2, 2, 3, 5, 4, 1, 2, 2, 5, 3, 1, 2, 1, 3, 6, 5, 1, 2, 2, 4, 1, 1);

        @Autowired
        private Catalogue catalogue;

        private Selection source;

        @BeforeEach
        void readTheSource() {
            source = WholeSource.of(catalogue.at(Shipped.EDITION), PRESS_RELEASE);
        }

        @Test
        void everySentenceIsSummedUpOnce() {
            assertThat(source.all(Passage.class).stream()
                            .map(passage -> passage.paragraph() + "." + passage.sentence()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, SENTENCES.size())
                            .boxed()
                            .flatMap(Facts::places)
                            .toList());
            assertThat(source.get(Source.class, PRESS_RELEASE).paragraphs()).isEqualTo(SENTENCES.size());
        }

        private static Stream<String> places(int paragraph) {
            return IntStream.rangeClosed(1, SENTENCES.get(paragraph - 1))
                    .mapToObj(sentence -> paragraph + "." + sentence);
        }

        /** The numbers stand beside the summary as printed; a figure cited in it would show our statement of them. */
        @Test
        void aSummaryIsShortAndWithoutNumbers() {
            assertThat(source.all(Passage.class))
                    .allSatisfy(passage -> assertThat(source.text(passage.item(), TextField.SUMMARY, Language.EN))
                            .get()
                            .asString()
                            .hasSizeBetween(30, 170)
                            .doesNotContainPattern("\\d")
                            .doesNotContain("[["));
        }

        @Test
        void everyFigureOfAClaimSaysHowItBearsOnIt() {
            List<Tie> ties = source.all(Claim.class).stream()
                    .flatMap(claim -> source.tiesOf(claim.item()).stream())
                    .toList();
            assertThat(source.all(Claim.class)).hasSize(17);
            assertThat(ties).hasSize(10).extracting(Tie::bearing).doesNotContainNull();
            assertThat(ties.stream().filter(tie -> tie.bearing() == Bearing.SUPPORTS))
                    .extracting(Tie::namedId)
                    .containsExactly(761L, 773L, 774L);
        }

        @Test
        void onlyClaimsHaveABearing() {
            assertThat(source.all(Tie.class).stream()
                            .filter(tie ->
                                    source.find(Claim.class, tie.namedId()).isEmpty()))
                    .isNotEmpty()
                    .extracting(Tie::bearing)
                    .containsOnlyNulls();
        }
    }
}
