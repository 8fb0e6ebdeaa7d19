package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.SpellingList;
import org.investportal.catalogue.value.TextField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The glossary as it ships. */
class SeedTermsTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final int BEFORE_TERMS = 2;

        @Autowired
        private Catalogue catalogue;

        @Test
        void everyTermHasTextsAndAUniqueSlug() {
            Selection seed = catalogue.at(Shipped.EDITION).everything();
            assertThat(seed.all(Term.class))
                    .hasSizeGreaterThan(25)
                    .allMatch(term ->
                            seed.text(term.item(), TextField.NAME, Language.EN).isPresent())
                    .allMatch(term -> seed.text(term.item(), TextField.DEFINITION, Language.EN)
                            .isPresent())
                    .extracting(Term::slug)
                    .doesNotHaveDuplicates()
                    .doesNotContain("content");
        }

        @Test
        void noWordLeadsToTwoOfThem() {
            Selection seed = catalogue.at(Shipped.EDITION).everything();
            assertThat(seed.all(Term.class).stream().flatMap(term -> words(seed, term)))
                    .hasSizeGreaterThan(80)
                    .doesNotHaveDuplicates();
        }

        /** Two to four, so that each can be read where it is met. */
        @Test
        void noDefinitionIsLong() {
            Selection seed = catalogue.at(Shipped.EDITION).everything();
            assertThat(seed.all(Term.class))
                    .allSatisfy(term -> assertThat(sentences(seed.text(term.item(), TextField.DEFINITION, Language.EN)
                                    .orElseThrow()))
                            .as(term.slug())
                            .isBetween(2, 4));
        }

        @Test
        void earlierEditionsHaveNoTerms() {
            assertThat(catalogue.at(BEFORE_TERMS).everything().all(Term.class)).isEmpty();
        }

        private static Stream<String> words(Selection seed, Term term) {
            return Stream.concat(
                            seed.text(term.item(), TextField.NAME, Language.EN).stream(),
                            seed.text(term.item(), TextField.ALSO_WRITTEN, Language.EN).map(SpellingList::of).stream()
                                    .flatMap(List::stream))
                    .map(LetterMatcher::alike);
        }

        private static int sentences(String text) {
            return text.split("[.] ").length;
        }
    }
}
