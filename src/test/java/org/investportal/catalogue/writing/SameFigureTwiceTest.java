package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.SameFigureTwice;
import org.investportal.catalogue.value.Vintage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At one edition at most one figure that is not withdrawn stands for an indicator, area, period, nature and vintage. */
class SameFigureTwiceTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Test
        void aDuplicateOfAnEarlierEditionIsRefused() {
            long one = publish(aFigure().during("2041"));
            assertThatThrownBy(() -> publish(aFigure().during("2041").stating("about 2 billion cny")))
                    .isInstanceOf(SameFigureTwice.class)
                    .hasMessageStartingWith("Figures " + one + " and ");
        }

        @Test
        void aDuplicateInTheSameEditionIsRefused() {
            Draft draft = Draft.after(catalogue);
            draft.add(aFigure().during("2042"));
            draft.add(aFigure().during("2042"));
            assertThatThrownBy(() -> editionPublisher.publish(draft.publication()))
                    .isInstanceOf(SameFigureTwice.class);
        }

        @Test
        void aFigureThatBecomesADuplicateIsRefused() {
            publish(aFigure().during("2043"));
            long other = publish(aFigure().during("2044"));
            Draft draft = Draft.after(catalogue).change(other, aFigure().during("2043"));
            assertThatThrownBy(() -> editionPublisher.publish(draft.publication()))
                    .isInstanceOf(SameFigureTwice.class);
        }

        @Test
        void anUndatedDuplicateIsRefused() {
            publish(aFigure().during("undated"));
            assertThatThrownBy(() -> publish(aFigure().during("undated"))).isInstanceOf(SameFigureTwice.class);
        }

        /** As a figure may have been published before a period had one code. */
        @Test
        void aDuplicateWithAnotherCodeForItsPeriodIsRefused() {
            publish(aFigure().during("2040-01--2040-06"));
            assertThatThrownBy(() -> publish(aFigure().during("2040-H1"))).isInstanceOf(SameFigureTwice.class);
            allows(aFigure().during("2040-01--2040-05"));
        }

        @Test
        void aWithdrawnDuplicateIsAllowed() {
            publish(aFigure().during("2045").withdrawn());
            allows(aFigure().during("2045"));
            allows(aFigure().during("2045").withdrawn());
        }

        @Test
        void aRemovedDuplicateIsAllowed() {
            long one = publish(aFigure().during("2046"));
            editionPublisher.publish(Draft.after(catalogue)
                    .change(one, aFigure().during("2046").gone())
                    .publication());
            allows(aFigure().during("2046"));
        }

        @Test
        void aTargetIsNoDuplicateOfAnActualValue() {
            publish(aFigure().during("2047"));
            allows(aFigure().during("2047").planned());
        }

        @Test
        void anotherVintageIsNoDuplicate() {
            publish(aFigure().during("2049").as(Vintage.PRELIMINARY));
            allows(aFigure().during("2049"));
            allows(aFigure().during("2049").as(Vintage.REVISED));
            assertThatThrownBy(() -> publish(aFigure().during("2049").as(Vintage.PRELIMINARY)))
                    .isInstanceOf(SameFigureTwice.class);
        }

        @Test
        void anotherAreaIsNoDuplicate() {
            publish(aFigure().during("2048"));
            allows(aFigure().during("2048").in(52));
        }

        private void allows(FigureBuilder figure) {
            assertThatCode(() -> publish(figure)).doesNotThrowAnyException();
        }

        private long publish(FigureBuilder figure) {
            Draft draft = Draft.after(catalogue);
            long item = draft.add(figure);
            editionPublisher.publish(draft.publication());
            return item;
        }
    }
}
