package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.writing.EditionPublisher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every measure is stored in each of its units and read back, on both databases. */
class MeasuresStoredTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final long TOPIC = 33;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void areReadAsTheyWereStored() {
            Draft draft = Draft.after(catalogue);
            Map<Long, Quantity> stored = new LinkedHashMap<>();
            Map<Long, Measure> measures = new LinkedHashMap<>();
            for (Measure measure : Measure.values()) {
                for (Unit unit : measure.units()) {
                    long indicator = add(draft, measure, unit);
                    Quantity quantity = Quantity.parse("exact " + amount(measure, unit) + " " + unit.code());
                    long figure = draft.add(aFigure().of(indicator).stating(quantity.format()));
                    draft.address(figure, "/figures/" + slug(measure, unit) + "/hangzhou/2019");
                    stored.put(figure, quantity);
                    measures.put(indicator, measure);
                }
            }

            editionPublisher.publish(draft.publication());

            Selection now = catalogue.at(draft.edition()).everything();
            stored.forEach((figure, quantity) -> {
                assertThat(now.get(Figure.class, figure).quantity()).isEqualTo(quantity);
                assertThat(inTheTable(figure)).isEqualTo(quantity);
            });
            measures.forEach((indicator, measure) ->
                    assertThat(now.get(Indicator.class, indicator).measure()).isEqualTo(measure));
        }

        @Test
        void aRangeIsReadAsItWasStored() {
            Draft draft = Draft.after(catalogue);
            Quantity quantity = Quantity.parse("about 3.0 to 5 billion cny");
            long figure = draft.add(aFigure().during("2021").stating(quantity.format()));
            draft.address(figure, "/figures/robot-industry-added-value/hangzhou/2021");

            editionPublisher.publish(draft.publication());

            assertThat(catalogue
                            .at(draft.edition())
                            .everything()
                            .get(Figure.class, figure)
                            .quantity())
                    .isEqualTo(quantity);
            assertThat(inTheTable(figure)).isEqualTo(quantity);
        }

        private static long add(Draft draft, Measure measure, Unit unit) {
            String slug = slug(measure, unit);
            RankDirection direction = measure == Measure.RANK ? RankDirection.HIGHEST_FIRST : null;
            long indicator = draft.add(version ->
                    new Indicator(version, false, TOPIC, slug, measure, unit, PriceBasis.UNKNOWN, null, direction, 1));
            draft.address(indicator, "/figures/" + slug);
            draft.add(version -> new Text(version, false, indicator, TextField.NAME, Language.EN, slug));
            return indicator;
        }

        private static String slug(Measure measure, Unit unit) {
            return "stored-" + measure.code() + "-" + unit.code();
        }

        private static String amount(Measure measure, Unit unit) {
            String sign = measure.mayBeNegative() && !unit.isNeverNegative() ? "-" : "";
            return sign + (unit.isWhole() ? "8463217" : "3.20 million");
        }

        private Quantity inTheTable(long figure) {
            return jdbc.sql(
                            "select digits, unit, multiplier, amount, qualifier, upper_digits from figure where item_id = ?")
                    .param(figure)
                    .query((row, number) -> new Quantity(
                            row.getString("digits"),
                            Unit.valueOf(row.getString("unit")),
                            row.getInt("multiplier"),
                            row.getBigDecimal("amount"),
                            Qualifier.valueOf(row.getString("qualifier")),
                            row.getString("upper_digits")))
                    .single();
        }
    }
}
