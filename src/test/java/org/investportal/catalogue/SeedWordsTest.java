package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.web.MarkdownBlock;
import org.investportal.web.MarkdownBlock.Style;
import org.investportal.web.MarkdownReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The words that ship keep to the house's own rules. */
class SeedWordsTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        private Selection seed;

        @BeforeEach
        void readWhatShips() {
            seed = catalogue.at(Shipped.EDITION).everything();
        }

        /** Editor's notes that give the result of a calculation: growth from whole numbers, a smallest total, an amount in another unit. No figure states it. */
        private static final Set<Long> WITH_RESULTS = Set.of(820L, 821L, 832L);

        private static final long HOME = 1;
        private static final Set<Long> SECTORS = Set.of(10L, 11L, 12L);

        /** Names that have a digit. */
        private static final Pattern NAMES = Pattern.compile("“No\\. 1 project”");

        /** A definition in the glossary has examples and thresholds in digits; they are no figures of the city. */
        /** They were written before texts had formats, and look as before. Only the home page has a list, and only it and the summaries of sectors have headings. */
        @Test
        void everyTextIsPlainParagraphs() {
            assertThat(catalogue.at(Shipped.EDITION).whole().all(Text.class))
                    .filteredOn(text -> text.aboutId() != HOME
                            && !(SECTORS.contains(text.aboutId()) && text.field() == TextField.SUMMARY))
                    .allSatisfy(text -> assertThat(MarkdownReader.read(text.content()))
                            .isEqualTo(Arrays.stream(text.content().split("\n\n"))
                                    .map(words -> new MarkdownBlock(
                                            Style.PARAGRAPH, 0, List.of(new MarkdownBlock.Run(words, false, null))))
                                    .toList()));
        }

        /** Staff may add the figure. */
        @Test
        void noDefinitionSaysThatThereIsNoFigure() {
            assertThat(seed.all(Indicator.class))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(indicator -> assertThat(seed.textsOf(indicator.item()).stream()
                                    .filter(text -> text.field() == TextField.DEFINITION)
                                    .map(Text::content))
                            .noneMatch(text -> text.contains("no figure") || text.contains("未给出数")));
        }

        @Test
        void amountsAreCitedAndNotTyped() {
            Set<Long> terms = seed.all(Term.class).stream().map(Term::item).collect(Collectors.toSet());
            assertThat(catalogue.at(Shipped.EDITION).whole().all(Text.class).stream()
                            .filter(text -> !WITH_RESULTS.contains(text.aboutId()) && !terms.contains(text.aboutId()))
                            .filter(text -> text.field() != TextField.NAME))
                    .hasSizeGreaterThan(150)
                    .allSatisfy(text -> assertThat(NAMES.matcher(FigureReferencePattern.in(text.content())
                                            .replaceAll(""))
                                    .replaceAll(""))
                            .doesNotContainPattern("\\d"));
        }

        @Test
        void everyIndicatorHasANameAndADefinition() {
            assertThat(seed.all(Indicator.class))
                    .hasSize(59)
                    .allMatch(has(TextField.NAME))
                    .allMatch(has(TextField.DEFINITION));
        }

        @Test
        void countsSayWhatIsCounted() {
            assertThat(indicators(Measure.COUNT)).isNotEmpty().allMatch(has(TextField.COUNTED));
        }

        @Test
        void ranksNameTheirField() {
            assertThat(indicators(Measure.RANK)).isNotEmpty().allMatch(has(TextField.RANKED_AMONG));
        }

        @Test
        void everyNoteHasItsWords() {
            assertThat(seed.all(Note.class)).isNotEmpty().allMatch(has(TextField.BODY));
        }

        @Test
        void doubtfulThingsHaveAnEditorsNote() {
            Selection source = WholeSource.of(catalogue.at(Shipped.EDITION), 60);
            assertThat(named(source).filter(thing -> thing.status() == Status.FLAGGED))
                    .isNotEmpty()
                    .allSatisfy(thing -> assertThat(source.notesOn(thing.item()))
                            .extracting(Note::kind)
                            .contains(NoteKind.EDITORS_NOTE));
        }

        private static Stream<? extends Named> named(Selection selection) {
            return Stream.of(Organisation.class, Location.class, Policy.class, Claim.class)
                    .flatMap(kind -> selection.all(kind).stream());
        }

        private List<Indicator> indicators(Measure measure) {
            return seed.all(Indicator.class).stream()
                    .filter(indicator -> indicator.measure() == measure)
                    .toList();
        }

        private Predicate<Row> has(TextField field) {
            return row -> seed.text(row.item(), field, Language.EN).isPresent();
        }
    }
}
