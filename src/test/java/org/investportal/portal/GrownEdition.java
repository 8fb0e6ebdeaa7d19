package org.investportal.portal;

import static org.investportal.catalogue.FigureBuilder.like;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.writing.EditionPublisher;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/**
 * An edition with as many more figures as {@code crawl.figures} says: indicators in every topic, each through fifty years and read in the one
 * source.
 */
@TestComponent
public class GrownEdition implements ApplicationRunner {

    /** Says how many figures. */
    public static final String FIGURES = "crawl.figures";

    private static final int YEARS = 50;
    private static final int FIRST_YEAR = 1960;

    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;

    GrownEdition(EditionPublisher editionPublisher, Catalogue catalogue) {
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Selection before = catalogue.at(catalogue.current()).everything();
        List<Topic> topics = List.copyOf(before.all(Topic.class));
        Draft draft = Draft.after(catalogue);
        int indicators = Integer.getInteger(FIGURES, YEARS) / YEARS;
        for (int number = 0; number < indicators; number++) {
            add(draft, before, topics.get(number % topics.size()), number);
        }
        editionPublisher.publish(draft.publication());
    }

    private void add(Draft draft, Selection before, Topic topic, int number) {
        String slug = "grown-" + number;
        long indicator = draft.add(version -> new Indicator(
                version, false, topic.item(), slug, Measure.OUTPUT_VALUE, Unit.CNY, null, null, 1_000 + number));
        draft.address(indicator, "/figures/" + slug);
        say(draft, indicator, TextField.NAME, "Output of branch " + number, "第 " + number + " 个行业的产值");
        say(
                draft,
                indicator,
                TextField.DEFINITION,
                "All that it made, branch " + number + ".",
                "第 " + number + " 个行业的全部产出。");
        Figure example = before.get(Figure.class, item("/figures/digital-economy-added-value/hangzhou/2018-H1"));
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            String stated = "exact " + (number + 1) + "." + year + " billion cny";
            long figure = draft.add(
                    like(example).of(indicator).during(String.valueOf(year)).stating(stated));
            draft.address(figure, "/figures/" + slug + "/hangzhou/" + year);
            long mention = draft.mention(
                    item(SecondEdition.FIRST_SOURCE),
                    (1 + number % 20) + "." + (100 + number / 20) + "." + (year - FIRST_YEAR + 1),
                    (number + 1) + "." + year + " billion");
            draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
        }
    }

    private static void say(Draft draft, long about, TextField field, String english, String chinese) {
        draft.add(version -> new Text(version, false, about, field, Language.EN, english));
        draft.add(version -> new Text(version, false, about, field, Language.ZH, chinese));
    }

    private long item(String path) {
        return catalogue.itemAt(path).orElseThrow();
    }
}
