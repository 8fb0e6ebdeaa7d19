package org.investportal.portal;

import static org.investportal.catalogue.FigureBuilder.like;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;

/**
 * An edition with more of everything that a form refers to than a list can hold: branches, each a sector with a topic, an indicator, an area, a source, an
 * organisation and figures of twenty years; and thousands of numbers in one source.
 */
@TestComponent
public class LargeEdition implements Fixture {

    public static final int BRANCHES = 150;
    public static final int FIRST_YEAR = 1980;
    public static final int YEARS = 20;

    /** The figures of the first organisation. */
    public static final int TIES = 40;

    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;
    private final List<Long> figures = new ArrayList<>();
    private final List<Long> organisations = new ArrayList<>();
    private final List<Long> sectors = new ArrayList<>();

    LargeEdition(EditionPublisher editionPublisher, Catalogue catalogue) {
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
    }

    @Override
    public void set() {
        Draft draft = Draft.after(catalogue);
        long source = source(draft, 0);
        for (int number = 1; number <= BRANCHES; number++) {
            add(draft, source, number);
        }
        for (int tie = 0; tie < TIES; tie++) {
            long figure = figures.get(tie);
            draft.add(version -> new Tie(version, false, organisations.get(0), figure, null));
        }
        draft.add(version -> new Headline(version, false, sectors.get(0), figures.get(0), 1, false));
        editionPublisher.publish(draft.publication());
    }

    /** The first sector, with one headline: the first figure. */
    public long sector() {
        return sectors.get(0);
    }

    /** The first organisation, with ties to the first figures. */
    public long organisation() {
        return organisations.get(0);
    }

    /** The figures, branch by branch and year by year. */
    public List<Long> figures() {
        return figures;
    }

    private void add(Draft draft, long printedIn, int number) {
        String slug = "branch-" + number;
        long sector = draft.add(version -> new Sector(version, false, slug, number));
        say(draft, sector, "Branch " + number, "行业" + number);
        sectors.add(sector);
        long topic = draft.add(version -> new Topic(version, false, sector, slug, 1));
        say(draft, topic, "Size of branch " + number, "行业" + number + "规模");
        long indicator = draft.add(version -> new Indicator(
                version, false, topic, slug, Measure.OUTPUT_VALUE, Unit.CNY, PriceBasis.UNKNOWN, null, null, 1));
        say(draft, indicator, "Output of branch " + number, "行业" + number + "产值");
        long area = draft.add(version -> new Area(version, false, slug, null));
        say(draft, area, "District " + number, "第" + number + "区");
        long source = source(draft, number);
        organisations.add(
                draft.add(version -> new Organisation(version, false, sector, source, 1, 1, Status.NORMAL, number)));
        say(draft, organisations.get(number - 1), "Company " + number, "公司" + number);
        Figure example = catalogue
                .at(catalogue.current())
                .everything()
                .all(Figure.class)
                .iterator()
                .next();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            String stated = "exact " + number + "." + year + " billion cny";
            long figure = draft.add(like(example)
                    .of(indicator)
                    .in(area)
                    .during(String.valueOf(year))
                    .stating(stated));
            figures.add(figure);
            long mention = draft.mention(printedIn, number + ".1." + (year - FIRST_YEAR + 1), number + "." + year);
            draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
        }
    }

    private static long source(Draft draft, int number) {
        long source = draft.add(version -> new Source(
                version, false, "yearbook-" + number, Period.parse("2000"), Language.EN, BRANCHES, null, null));
        say(draft, source, "Yearbook " + number, "年鉴" + number);
        return source;
    }

    private static void say(Draft draft, long about, String english, String chinese) {
        draft.add(version -> new Text(version, false, about, TextField.NAME, Language.EN, english));
        draft.add(version -> new Text(version, false, about, TextField.NAME, Language.ZH, chinese));
    }
}
