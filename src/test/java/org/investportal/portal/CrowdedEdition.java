package org.investportal.portal;

import static org.investportal.catalogue.FigureBuilder.like;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;

/**
 * An edition with more content side by side than the shipped ones: plans for times that were reported as well, two indicators through many
 * years, one of them with a year in doubt, one through more months than a page shows, and a sector that is headed by a figure of another area.
 */
@TestComponent
public class CrowdedEdition implements Fixture {

    /** So many figures has {@link #MONTHLY}. */
    public static final int MONTHS = 210;

    public static final String MONTHLY = "new-biomedical-enterprises";
    public static final String YEARLY = "robot-industry-added-value";
    public static final String IN_DOUBT = "2001";
    public static final int YEARS = 36;
    public static final String CULTURE = "cultural-industry-added-value";
    public static final String PHARMACEUTICAL = "pharmaceutical-manufacturing-added-value";

    private static final String TARGET = "/target";

    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;

    CrowdedEdition(EditionPublisher editionPublisher, Catalogue catalogue) {
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
    }

    @Override
    public void set() {
        Selection before = catalogue.at(catalogue.current()).everything();
        Draft draft = Draft.after(catalogue);
        plan(draft, before, "/figures/cultural-industry-added-value/hangzhou/2017");
        plan(draft, before, "/figures/cultural-industry-share-of-gdp/hangzhou/2017");
        plan(draft, before, "/figures/digital-economy-added-value/hangzhou/2018-H1");
        plan(draft, before, "/figures/digital-economy-share-of-gdp/hangzhou/2018-H1");
        addYears(draft, before);
        addPharmaceuticals(draft, before);
        addMonths(draft, before);
        addProvince(draft, before);
        editionPublisher.publish(draft.publication());
    }

    private void plan(Draft draft, Selection before, String path) {
        draft.address(draft.add(like(figure(before, path)).planned()), path + TARGET);
    }

    /** Beside 2016, which ships. */
    private void addYears(Draft draft, Selection before) {
        String path = "/figures/" + YEARLY + "/hangzhou/";
        Figure robots = figure(before, path + "2016");
        IntStream.range(2016 - YEARS + 1, 2016).mapToObj(String::valueOf).forEach(year -> {
            FigureBuilder figure = like(robots).during(year);
            draft.address(draft.add(year.equals(IN_DOUBT) ? figure.flagged() : figure), path + year);
        });
    }

    private void addPharmaceuticals(Draft draft, Selection before) {
        String path = "/figures/" + PHARMACEUTICAL + "/hangzhou/";
        Figure manufacturers = figure(before, path + "2017");
        IntStream.range(2000, 2017)
                .mapToObj(String::valueOf)
                .forEach(year -> draft.address(draft.add(like(manufacturers).during(year)), path + year));
    }

    /** Besides the half year that ships. */
    private void addMonths(Draft draft, Selection before) {
        Figure enterprises = figure(before, "/figures/new-biomedical-enterprises/hangzhou/2018-H1");
        YearMonth first = YearMonth.of(2000, 1);
        IntStream.range(0, MONTHS - 1)
                .mapToObj(at -> first.plusMonths(at).toString())
                .forEach(month -> draft.address(
                        draft.add(like(enterprises).during(month)),
                        "/figures/new-biomedical-enterprises/hangzhou/" + month));
    }

    private void addProvince(Draft draft, Selection before) {
        Figure output = figure(before, "/figures/biopharmaceutical-output-value/hangzhou/2017");
        Figure growth = figure(before, "/figures/biopharmaceutical-output-growth/hangzhou/2017");
        long province = figure(before, "/figures/fashion-industry-output-growth/zhejiang/2017")
                .areaId();
        long heading = draft.add(like(output).in(province));
        draft.address(heading, "/figures/biopharmaceutical-output-value/zhejiang/2017");
        draft.address(draft.add(like(growth).in(province)), "/figures/biopharmaceutical-output-growth/zhejiang/2017");
        long sector = item("/sectors/biomedicine");
        draft.add(version -> new Headline(version, false, sector, heading, 0, false));
    }

    private long item(String path) {
        return catalogue.itemAt(path).orElseThrow();
    }

    private Figure figure(Selection before, String path) {
        return before.get(Figure.class, item(path));
    }
}
