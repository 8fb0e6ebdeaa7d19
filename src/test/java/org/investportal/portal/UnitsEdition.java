package org.investportal.portal;

import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;

/** An edition with an indicator for each measure in each of its units, of two years. */
@TestComponent
public class UnitsEdition implements Fixture {

    public static final List<String> YEARS = List.of("2019", "2020");
    private static final long TOPIC = 33;

    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;

    UnitsEdition(EditionPublisher editionPublisher, Catalogue catalogue) {
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
    }

    public static String slug(Measure measure, Unit unit) {
        return "of-" + measure.code() + "-in-" + unit.code();
    }

    /** The amount of both years: below zero where the measure allows that. */
    public static Quantity quantity(Measure measure, Unit unit) {
        String sign = measure.mayBeNegative() && !unit.isNeverNegative() ? "-" : "";
        String number = unit.isLarge() ? "8.46 million" : unit.isWhole() ? "4" : "45.6";
        return Quantity.parse("exact " + sign + number + " " + unit.code());
    }

    @Override
    public void set() {
        Draft draft = Draft.after(catalogue);
        for (Measure measure : Measure.values()) {
            measure.units().forEach(unit -> add(draft, measure, unit));
        }
        editionPublisher.publish(draft.publication());
    }

    private static void add(Draft draft, Measure measure, Unit unit) {
        String slug = slug(measure, unit);
        RankDirection direction = measure == Measure.RANK ? RankDirection.HIGHEST_FIRST : null;
        long indicator = draft.add(version ->
                new Indicator(version, false, TOPIC, slug, measure, unit, PriceBasis.UNKNOWN, null, direction, 1_000));
        draft.address(indicator, "/figures/" + slug);
        text(draft, indicator, TextField.NAME, Language.EN, "Example of " + slug.replace('-', ' '));
        text(draft, indicator, TextField.NAME, Language.ZH, "示例");
        text(draft, indicator, TextField.DEFINITION, Language.EN, "An example of the measure and of the unit.");
        text(draft, indicator, TextField.DEFINITION, Language.ZH, "指标类型和单位的示例。");
        YEARS.forEach(year -> draft.address(
                draft.add(aFigure()
                        .of(indicator)
                        .during(year)
                        .stating(quantity(measure, unit).format())),
                "/figures/" + slug + "/hangzhou/" + year));
    }

    private static void text(Draft draft, long about, TextField field, Language language, String words) {
        draft.add(version -> new Text(version, false, about, field, language, words));
    }
}
