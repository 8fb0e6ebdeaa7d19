package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.SameTextTwice;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At one edition a thing has at most one text for a field and language: which of two would be shown is not defined. */
class SameTextTwiceTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final long ABOUT_PAGE = 2;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Test
        void aSecondTextForTheSameIsRefused() {
            Draft draft = Draft.after(catalogue);
            draft.add(words(TextField.SUMMARY, Language.EN));
            assertThatThrownBy(() -> editionPublisher.publish(draft.publication()))
                    .isInstanceOf(SameTextTwice.class);
        }

        @Test
        void theSameInAnotherLanguageIsAllowed() {
            Draft draft = Draft.after(catalogue);
            draft.add(words(TextField.SHORT_NAME, Language.EN));
            draft.add(words(TextField.SHORT_NAME, Language.ZH));
            assertThatCode(() -> editionPublisher.publish(draft.publication())).doesNotThrowAnyException();
        }

        private static Function<Version, Text> words(TextField field, Language language) {
            return version -> new Text(version, false, ABOUT_PAGE, field, language, "Other words");
        }
    }
}
