package org.investportal.portal;

import static org.investportal.catalogue.FigureBuilder.like;

import java.time.YearMonth;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;

/**
 * An edition with some thousand figures in one sector, all printed in one source: more than a page of the sector, of an indicator, of the source
 * and of the edition has.
 */
@TestComponent
public class LongEdition implements Fixture {

    public static final String SECTOR = "/sectors/biomedicine";

    /** The indicator of a branch with more figures than a page has. */
    public static final String MONTHLY = "/figures/branch-0";

    /** So many figures it has. */
    public static final int MONTHS = 650;

    /** So many indicators were added. */
    public static final int BRANCHES = 300;

    /** So many figures has each of the other indicators. */
    public static final int YEARS = 8;

    /** So many figures were added. */
    public static final int FIGURES = MONTHS + (BRANCHES - 1) * YEARS;

    /** A sentence that stands after many others. */
    public static final String LATE_WORDS = "Late in the source, the branches are summed up.";

    private static final int NUMBERS_IN_A_SENTENCE = 50;
    private static final int LAST_PARAGRAPH = 20;

    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;
    private int printed;

    LongEdition(EditionPublisher editionPublisher, Catalogue catalogue) {
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
    }

    @Override
    public void set() {
        Selection before = catalogue.at(catalogue.current()).everything();
        long sector = item(SECTOR);
        Topic topic = before.all(Topic.class).stream()
                .filter(each -> each.sectorId() == sector)
                .findFirst()
                .orElseThrow();
        Figure example = before.get(Figure.class, item("/figures/digital-economy-added-value/hangzhou/2018-H1"));
        Draft draft = Draft.after(catalogue);
        for (int branch = 0; branch < BRANCHES; branch++) {
            long indicator = indicator(draft, topic, branch);
            for (int at = 0; at < (branch == 0 ? MONTHS : YEARS); at++) {
                String period =
                        branch == 0 ? YearMonth.of(1960, 1).plusMonths(at).toString() : String.valueOf(1990 + at);
                figure(draft, example, indicator, branch, period);
            }
        }
        long passage = draft.add(
                version -> new Passage(version, false, item(SecondEdition.FIRST_SOURCE), LAST_PARAGRAPH + 1_000, 1));
        draft.add(version -> new Text(version, false, passage, TextField.SUMMARY, Language.EN, LATE_WORDS));
        editionPublisher.publish(draft.publication());
    }

    private static long indicator(Draft draft, Topic topic, int branch) {
        String slug = "branch-" + branch;
        long indicator = draft.add(version -> new Indicator(
                version,
                false,
                topic.item(),
                slug,
                Measure.OUTPUT_VALUE,
                Unit.CNY,
                PriceBasis.UNKNOWN,
                null,
                null,
                1_000 + branch));
        draft.address(indicator, "/figures/" + slug);
        say(draft, indicator, TextField.NAME, "Output of branch " + branch, "第 " + branch + " 个行业的产值");
        say(
                draft,
                indicator,
                TextField.DEFINITION,
                "All that it made, branch " + branch + ".",
                "第 " + branch + " 个行业的全部产出。");
        return indicator;
    }

    private void figure(Draft draft, Figure example, long indicator, int branch, String period) {
        String value = (branch + 1) + "." + period.replace("-", "") + " billion";
        long figure = draft.add(like(example).of(indicator).during(period).stating("exact " + value + " cny"));
        draft.address(figure, "/figures/branch-" + branch + "/hangzhou/" + period);
        long mention = draft.mention(item(SecondEdition.FIRST_SOURCE), nextPlace(), value);
        draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
    }

    /** Goes through the paragraphs, so that some of them have more numbers than a page. */
    private String nextPlace() {
        int sentence = printed / NUMBERS_IN_A_SENTENCE;
        int number = printed % NUMBERS_IN_A_SENTENCE + 1;
        printed++;
        return (1 + sentence % LAST_PARAGRAPH) + "." + (100 + sentence / LAST_PARAGRAPH) + "." + number;
    }

    private static void say(Draft draft, long about, TextField field, String english, String chinese) {
        draft.add(version -> new Text(version, false, about, field, Language.EN, english));
        draft.add(version -> new Text(version, false, about, field, Language.ZH, chinese));
    }

    private long item(String path) {
        return catalogue.itemAt(path).orElseThrow();
    }
}
