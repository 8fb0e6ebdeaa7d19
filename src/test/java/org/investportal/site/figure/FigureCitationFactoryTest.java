package org.investportal.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A citation and the edition that it names say the same. An indicator gets another name here, so the database is its own. */
@WholePortal
@Fixtures
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureCitationFactoryTest {

    private static final int BEFORE = Shipped.EDITION;
    private static final int AFTER = BEFORE + 1;
    private static final int MOVED = AFTER + 1;
    private static final String IN_BEFORE = "Edition " + Shipped.IN_PLAIN_WORDS + ", ";
    private static final long ROBOTS = 105;
    private static final String FIGURE = "/figures/robot-industry-added-value/hangzhou/2016";
    private static final String OTHER = "/figures/digital-economy-growth/hangzhou/2018-H1";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private FigurePageFactory figures;

    @BeforeAll
    void rename() {
        Text name = catalogue.at(BEFORE).everything().textsOf(ROBOTS).stream()
                .filter(text -> text.field() == TextField.NAME && text.language() == Language.EN)
                .findFirst()
                .orElseThrow();
        Draft draft = Draft.after(catalogue);
        draft.change(
                name.item(),
                version -> new Text(version, false, ROBOTS, TextField.NAME, Language.EN, "Robot makers’ added value"));
        editionPublisher.publish(draft.publication());
        move();
    }

    /** Publishes another place of the value. */
    private void move() {
        Selection whole = catalogue.at(AFTER).whole();
        Reading reading = whole.readingsOf(catalogue.itemAt(OTHER).orElseThrow()).stream()
                .filter(one -> one.role() == ReadingRole.VALUE)
                .findFirst()
                .orElseThrow();
        Mention before = whole.mention(reading.mentionId());
        Mention elsewhere = whole.mentions().stream()
                .filter(mention -> mention.sourceId() == before.sourceId() && mention.id() != before.id())
                .findFirst()
                .orElseThrow();
        Draft draft = Draft.after(catalogue);
        draft.change(
                reading.item(),
                version ->
                        new Reading(version, false, elsewhere.id(), ReadingRole.VALUE, reading.figureId(), null, null));
        editionPublisher.publish(draft.publication());
    }

    /** The first edition knew nothing of the new name. */
    @Test
    void nameTheEditionSinceWhichTheFigureIsCalledSo() {
        assertThat(of(AFTER, FIGURE).text())
                .contains("Robot makers’ added value, Hangzhou, 2016: ")
                .contains(", Edition " + AFTER + ", ");
        assertThat(of(AFTER, FIGURE).key()).endsWith("_2016_" + AFTER);
        assertThat(of(BEFORE, FIGURE).text())
                .contains("Robot industry value added, Hangzhou, 2016: ")
                .contains(", " + IN_BEFORE);
    }

    @Test
    void nameTheEditionInWhichTheFigureChangedWhereItsNameIsAsOld() {
        assertThat(of(AFTER, OTHER)).isEqualTo(of(BEFORE, OTHER));
        assertThat(of(AFTER, OTHER).inEdition()).startsWith(IN_BEFORE);
    }

    @Test
    void nameTheEditionThatMovedTheValueToAnotherPlace() {
        assertThat(of(MOVED, OTHER).title()).isNotEqualTo(of(AFTER, OTHER).title());
        assertThat(of(MOVED, OTHER).inEdition()).startsWith("Edition " + MOVED + ", ");
    }

    /** No publisher is named here. */
    @Test
    void nameTheSiteAlone() {
        assertThat(of(AFTER, OTHER).portal()).isEqualTo("Invest in Hangzhou");
    }

    @Test
    void ofAnEditionOfThePastCallThingsAsItDid() {
        FigureCitation past =
                figures.asItStood(BEFORE, FIGURE, AFTER, Language.EN).citation();

        assertThat(past.title()).startsWith("Robot industry value added, ");
        assertThat(past.inEdition()).startsWith("Edition " + BEFORE + ", ");
    }

    @Test
    void ofDifferentFiguresAndEditionsHaveDifferentKeys() {
        Selection everything = catalogue.at(AFTER).everything();
        List<String> keys = everything.all(Figure.class).stream()
                .map(figure -> everything.address(figure.item()))
                .flatMap(path -> Stream.of(
                        of(AFTER, path),
                        figures.asItStood(AFTER, path, AFTER, Language.EN).citation(),
                        figures.asItStood(1, path, AFTER, Language.EN).citation()))
                .map(FigureCitation::key)
                .toList();

        assertThat(keys).hasSizeGreaterThan(150).doesNotHaveDuplicates().allMatch(key -> key.matches("[\\w-]+"));
    }

    /** A tenth figure of one period is no figure of its tenth month. */
    @Test
    void tellASecondAddressFromAnotherPeriod() {
        assertThat(key("/figures/a/b/2018~10")).isNotEqualTo(key("/figures/a/b/2018-10"));
        assertThat(key("/figures/a/b/2018~2")).isEqualTo("figures_a_b_2018__2_1");
    }

    private static String key(String path) {
        return FigureCitationFactory.key(new FigureCitationFactory.Cited(1, Instant.EPOCH, path));
    }

    private FigureCitation of(int edition, String path) {
        return figures.at(edition, path, Language.EN).citation();
    }
}
