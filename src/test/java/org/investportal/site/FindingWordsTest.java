package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages name the rate of exchange and the earlier vintage that decided a finding, and send to notes only where there are some. Publishes, so its portal is its own. */
@WholePortal
@Fixtures(settings = {"portal.usd.rate=6.61", "portal.usd.date=2018-06-29", "portal.usd.source=Example Bank"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingWordsTest {

    private static final long TOPIC = 33;
    private static final long SOURCE = 60;

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher editionPublisher;

    FindingWordsTest(Portal portal, Catalogue catalogue, EditionPublisher editionPublisher) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.editionPublisher = editionPublisher;
    }

    @BeforeAll
    void publish() {
        Draft draft = Draft.after(catalogue);
        long yuan = indicator(draft, "imports-yuan", Measure.IMPORTS, Unit.CNY);
        long dollars = indicator(draft, "imports-dollars", Measure.IMPORTS, Unit.USD);
        long year = figure(draft, "yuan", aFigure().of(yuan).during("2018").stating("exact 2.5 billion cny"));
        print(draft, year, "1.1.40", "2.5 billion");
        long same =
                figure(draft, "dollars", aFigure().of(dollars).during("2018").stating("exact 2.5 billion usd"));
        print(draft, same, "1.1.41", "2.5 billion");
        long power = indicator(draft, "power", Measure.ENERGY, Unit.KILOWATT_HOURS);
        long growth = indicator(draft, "power-growth", Measure.GROWTH, Unit.PERCENT);
        draft.add(version -> new Relation(version, false, RelationKind.GROWTH_OF, growth, power, null, null));
        FigureBuilder first = aFigure().of(power).during("2017").as(Vintage.PRELIMINARY);
        figure(draft, "power-first", first.stating("exact 10.0 billion kilowatt-hours"));
        FigureBuilder last = aFigure().of(power).during("2017").as(Vintage.REVISED);
        figure(draft, "power-last", last.stating("exact 10.5 billion kilowatt-hours"));
        figure(draft, "power", aFigure().of(power).during("2018").stating("exact 11.0 billion kilowatt-hours"));
        figure(draft, "power-growth", aFigure().of(growth).during("2018").stating("exact 10.0 percent"));
        publishGrowth(draft, "cut-off", "exact 11.2 billion", Measure.ENERGY, Unit.KILOWATT_HOURS);
        publishGrowth(draft, "wide", "about 14 billion", Measure.ENERGY, Unit.KILOWATT_HOURS);
        publishGrowth(draft, "money", "exact 11.2 billion", Measure.EXPORTS, Unit.CNY);
        long film = indicator(draft, "film", Measure.ENERGY, Unit.KILOWATT_HOURS);
        long multiple = indicator(draft, "film-multiple", Measure.MULTIPLE, Unit.TIMES);
        draft.add(version -> new Relation(version, false, RelationKind.MULTIPLE_OF, multiple, film, null, null));
        figure(draft, "film-first", aFigure().of(film).during("2011").stating("exact 10.0 billion kilowatt-hours"));
        figure(draft, "film-last", aFigure().of(film).during("2021").stating("exact 30.4 billion kilowatt-hours"));
        figure(
                draft,
                "film-multiple",
                aFigure().of(multiple).during("2011--2021").stating("exact 3 times"));
        figure(draft, "lone", aFigure().during("2018").inferred());
        editionPublisher.publish(draft.publication());
    }

    /** A growth of 10.0% from 10.0 to a value that fits only at the limits. */
    private static void publishGrowth(Draft draft, String name, String value, Measure measure, Unit unit) {
        long grown = indicator(draft, name, measure, unit);
        long growth = indicator(draft, name + "-growth", Measure.GROWTH, Unit.PERCENT);
        draft.add(version -> new Relation(version, false, RelationKind.GROWTH_OF, growth, grown, null, null));
        figure(draft, name + "-first", aFigure().of(grown).during("2017").stating("exact 10.0 billion " + unit.code()));
        figure(draft, name, aFigure().of(grown).during("2018").stating(value + " " + unit.code()));
        figure(draft, name + "-growth", aFigure().of(growth).during("2018").stating("exact 10.0 percent"));
    }

    private static long indicator(Draft draft, String slug, Measure measure, Unit unit) {
        long indicator = draft.add(version ->
                new Indicator(version, false, TOPIC, slug, measure, unit, PriceBasis.UNKNOWN, null, null, 90));
        draft.address(indicator, "/figures/" + slug);
        draft.add(version -> new Text(version, false, indicator, TextField.NAME, Language.EN, slug));
        return indicator;
    }

    private static long figure(Draft draft, String name, FigureBuilder builder) {
        long figure = draft.add(builder);
        draft.address(figure, "/figures/of/" + name + "/once");
        return figure;
    }

    private static void print(Draft draft, long figure, String place, String token) {
        long mention = draft.mention(SOURCE, place, token);
        draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
    }

    @Test
    void oneAmountInTwoCurrenciesIsComparedAtTheRateWithItsDayAndSource() {
        assertThat(portal.page("/figures/of/dollars/once").select(".findings").text())
                .contains("US$2.5 billion at 6.61 yuan per US dollar (29 June 2018, Example Bank) is")
                .contains("the stated value is 2.5 billion yuan: together they are implausible");
        assertThat(portal.page("/zh/figures/of/dollars/once")
                        .select(".findings")
                        .text())
                .contains("按一美元兑6.61元折算（2018年6月29日，");
    }

    @Test
    void anAgreementSaysItsCondition() {
        assertThat(findings("/figures/of/film-multiple/once"))
                .contains("Consistent in one of two interpretations")
                .contains("This is consistent in one of two interpretations: the multiple is the last value"
                        + " divided by the first value.");
        assertThat(findings("/zh/figures/of/film-multiple/once")).contains("按两种解释之一一致，即倍数指期末值与期初值之比");
        assertThat(findings("/figures/of/cut-off-growth/once"))
                .contains(
                        "Consistent only if digits were cut off",
                        "This is consistent only if digits were cut off, not rounded.");
        assertThat(findings("/figures/of/wide-growth/once"))
                .contains(
                        "Consistent only within the widest possible ranges",
                        "This is consistent only within the widest possible ranges of the numbers.")
                .doesNotContain("cut off");
        assertThat(findings("/figures/of/money-growth/once"))
                .contains("This is consistent in one of two interpretations: a change at constant prices.");
    }

    @Test
    void theChecksCountReadingsApartFromLimits() {
        Document checks = portal.page("/checks");

        assertThat(checks.select("#agrees-in-one-reading-heading").text()).isEqualTo("Consistent under a condition");
        List<String> conditions =
                checks.select("#agrees-in-one-reading .verdict").eachText();
        long readings = conditions.stream()
                .filter(condition -> condition.startsWith("Consistent in one of two interpretations"))
                .count();
        assertThat(readings).isPositive().isLessThan(conditions.size());
        assertThat(checks.select(".counts dt:containsOwn(interpretations) + dd").text())
                .isEqualTo(String.valueOf(readings));
        assertThat(checks.select(".counts dt:containsOwn(unusual rounding) + dd")
                        .text())
                .isEqualTo(String.valueOf(conditions.size() - readings));
    }

    private String findings(String path) {
        return portal.page(path).select(".findings").text();
    }

    @Test
    void anInferredPeriodSendsToNotesOnlyIfThereAreNotes() {
        assertThat(portal.page("/figures/of/lone/once").select("main").text())
                .contains("The period was inferred from the context.")
                .doesNotContain("see the notes");
        assertThat(portal.page("/zh/figures/of/lone/once").select("main").text())
                .contains("时间据上下文推断。")
                .doesNotContain("见注释");
    }

    @Test
    void aGrowthFromAPreliminaryValueSaysThatTheValueWasRevised() {
        assertThat(portal.page("/figures/of/power-growth/once")
                        .select(".findings")
                        .text())
                .contains(
                        "(calculated with 10.0 billion kWh, later revised). This is consistent in one of two interpretations: the value before its revision.");
        assertThat(portal.page("/zh/figures/of/power-growth/once")
                        .select(".findings")
                        .text())
                .contains("为修订前数据");
    }
}
