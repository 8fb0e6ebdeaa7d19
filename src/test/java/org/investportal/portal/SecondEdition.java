package org.investportal.portal;

import static org.investportal.catalogue.FigureBuilder.like;

import java.time.OffsetDateTime;
import java.util.function.Function;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.StoredEvents;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The edition after the shipped ones, and changes of pages from edition to edition: a sector moves, a figure gets another period, one is withdrawn, one that
 * heads a sector and is cited in its summary is flagged, and a flagged one is put before the others. One that heads
 * another sector and is cited there is gone; an indicator moves to another sector and leaves its headline behind; a
 * sector is headed by a figure of another; a second source prints a figure that the first prints; a claim is
 * in doubt; and a figure gets an address that its path alone would not give. A value is corrected, words are changed, and
 * other words that a correction brought are suppressed.
 */
@TestComponent
public class SecondEdition implements Fixture {

    public static final int NUMBER = Shipped.EDITION + 1;

    /** Its page; the pages of its content have addresses below this one. */
    public static final String PAGE = "/editions/" + NUMBER;

    public static final String SECTOR_BEFORE = "/sectors/biomedicine";
    public static final String SECTOR = "/sectors/life-science";
    public static final String REDATED_BEFORE = "/figures/pharmaceutical-enterprises/hangzhou/2008";
    public static final String REDATED = "/figures/pharmaceutical-enterprises/hangzhou/2018";
    public static final String WITHDRAWN = "/figures/biomedicine-platform-investment/hangzhou/undated";
    public static final String FLAGGED = "/figures/biopharmaceutical-output-value/hangzhou/2017";
    public static final String PUT_FIRST = "/figures/health-industry-added-value/hangzhou/--2020/target";
    public static final String PLANNED_AGAIN = PUT_FIRST + "~2";
    public static final String GONE = "/figures/cultural-industry-added-value/hangzhou/2017";
    public static final String LEFT = "/sectors/culture-fashion";
    public static final String MOVED = "/figures/digital-content-added-value";
    public static final String FOREIGN_HEADLINE = "/figures/digital-economy-growth/hangzhou/2018-H1";
    public static final String CLAIMING = "/sectors/digital-economy";
    public static final String DOUBTFUL_CLAIM = "A claim in doubt.";
    public static final String FIRST_SOURCE = "/sources/industrial-investment-press-release";
    public static final String SECOND_SOURCE = "/sources/yearbook";
    public static final String PRINTED_TWICE = "/figures/digital-economy-added-value/hangzhou/2018-H1";

    public static final String CORRECTED = "/figures/robot-industry-added-value/hangzhou/2016";
    public static final String CORRECTED_BECAUSE = "Two digits were interchanged.";
    public static final String WITHDRAWN_BECAUSE = "The source took it back.";
    public static final String GONE_BECAUSE = "It was counted twice.";
    public static final String REWORDED = "Maker of video systems.";
    public static final String SUPPRESSED = "A slander.";

    private static final String CITING_FLAGGED =
            "An industry with an output of [[figure:321]] in [[period:321]], [[figure:322]] more, with a target [[period:318]].";

    /** An organisation whose summary is changed, and one whose summary is corrected and then suppressed. */
    private static final long REWORDED_ITEM = 700;

    private static final long SUPPRESSED_ITEM = 706;

    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;
    private final JdbcClient database;

    SecondEdition(EditionPublisher editionPublisher, Catalogue catalogue, JdbcClient database) {
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
        this.database = database;
    }

    @Override
    public void set() {
        Selection before = catalogue.at(Shipped.EDITION).everything();
        Draft draft = Draft.of(NUMBER);
        moveSector(draft, before);
        changeFigures(draft, before);
        takeOut(draft, before);
        moveIndicator(draft, before);
        addSource(draft);
        addClaim(draft);
        long slander = changeWords(draft, before);
        explain(draft);
        editionPublisher.publish(draft.publication());
        suppress(slander);
        StoredEvents.of(database, "manifests").untilHandled();
    }

    private void moveSector(Draft draft, Selection before) {
        long sector = item(SECTOR_BEFORE);
        int position = before.get(Sector.class, sector).position();
        draft.change(sector, version -> new Sector(version, false, "life-science", position));
        draft.address(sector, SECTOR);
        draft.add(headline(sector, PUT_FIRST, 0));
        draft.add(headline(sector, FOREIGN_HEADLINE, 5));
        draft.change(summary(before, sector), words(sector, TextField.SUMMARY, CITING_FLAGGED));
    }

    private void changeFigures(Draft draft, Selection before) {
        long redated = item(REDATED_BEFORE);
        draft.change(redated, like(figure(before, REDATED_BEFORE)).during("2018"));
        draft.address(redated, REDATED);
        draft.change(item(WITHDRAWN), like(figure(before, WITHDRAWN)).withdrawn());
        draft.change(item(FLAGGED), like(figure(before, FLAGGED)).flagged());
        draft.change(item(CORRECTED), like(figure(before, CORRECTED)).stating("exact 1.989 billion cny"));
        draft.address(draft.add(like(figure(before, PUT_FIRST)).during("--2025")), PLANNED_AGAIN);
    }

    /** Texts, readings and a headline go on naming it. */
    private void takeOut(Draft draft, Selection before) {
        draft.change(item(GONE), like(figure(before, GONE)).gone());
        draft.change(item(GONE), version -> new GivenAddress(version, true, GONE));
    }

    private void moveIndicator(Draft draft, Selection before) {
        Indicator moved = before.get(Indicator.class, item(MOVED));
        long topic = before.all(Topic.class).stream()
                .filter(other -> other.slug().equals("digital-branches"))
                .findFirst()
                .orElseThrow()
                .item();
        draft.change(
                moved.item(),
                version -> new Indicator(
                        version,
                        false,
                        topic,
                        moved.slug(),
                        moved.measure(),
                        moved.unit(),
                        moved.priceBasis(),
                        moved.rankedInId(),
                        moved.rankDirection(),
                        moved.position()));
    }

    private void addSource(Draft draft) {
        long source = draft.add(
                version -> new Source(version, false, "yearbook", Period.parse("2019"), Language.EN, 2, null, null));
        draft.address(source, SECOND_SOURCE);
        draft.add(words(source, TextField.NAME, "Yearbook of examples"));
        draft.add(words(source, TextField.SUMMARY, "A book of examples."));
        long mention = draft.mention(source, "2.1.1", "159.2 billion");
        long figure = item(PRINTED_TWICE);
        draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
        long other = draft.mention(source, "2.2.1", "150 billion");
        draft.add(version -> new Reading(version, false, other, ReadingRole.OTHER_VALUE, figure, null, null));
    }

    private void addClaim(Draft draft) {
        long sector = item(CLAIMING);
        long source = item(FIRST_SOURCE);
        long claim = draft.add(
                version -> new Claim(version, false, sector, source, 3, 1, Status.FLAGGED, Integer.MAX_VALUE));
        draft.add(words(claim, TextField.SUMMARY, DOUBTFUL_CLAIM));
    }

    /** Answers the text that is to be suppressed. */
    private static long changeWords(Draft draft, Selection before) {
        draft.change(summary(before, REWORDED_ITEM), words(REWORDED_ITEM, TextField.SUMMARY, REWORDED));
        long slander = summary(before, SUPPRESSED_ITEM);
        draft.change(slander, words(SUPPRESSED_ITEM, TextField.SUMMARY, SUPPRESSED));
        return slander;
    }

    private static long summary(Selection before, long about) {
        return before.all(Text.class).stream()
                .filter(text ->
                        text.aboutId() == about && text.field() == TextField.SUMMARY && text.language() == Language.EN)
                .findFirst()
                .orElseThrow()
                .item();
    }

    private void explain(Draft draft) {
        draft.explain(item(CORRECTED), EntryKind.CORRECTION, CORRECTED_BECAUSE);
        draft.explain(item(WITHDRAWN), EntryKind.WITHDRAWAL, WITHDRAWN_BECAUSE);
        draft.explain(item(FLAGGED), EntryKind.REVISION, "It is in doubt.");
        draft.explain(item(GONE), EntryKind.REMOVAL, GONE_BECAUSE);
        draft.explain(item(MOVED), EntryKind.DEFINITION, "It is counted elsewhere.");
        draft.explain(item(PRINTED_TWICE), EntryKind.REVISION, "A second source prints it.");
        draft.explain(REWORDED_ITEM, EntryKind.WORDING, "Shorter.");
        draft.explain(SUPPRESSED_ITEM, EntryKind.CORRECTION, "It was misnamed.");
    }

    private void suppress(long text) {
        database.sql("insert into suppression (item_id, edition_number, kind, suppressed_at, reason)"
                        + " values (?, ?, 'TEXT', ?, 'A court said so.')")
                .params(text, NUMBER, OffsetDateTime.parse("2026-12-02T00:00:00Z"))
                .update();
        catalogue.refresh();
    }

    private long item(String path) {
        return catalogue.itemAt(path).orElseThrow();
    }

    private Figure figure(Selection before, String path) {
        return before.get(Figure.class, item(path));
    }

    private Function<Version, Headline> headline(long sector, String figure, int position) {
        return version -> new Headline(version, false, sector, item(figure), position, false);
    }

    private static Function<Version, Text> words(long about, TextField field, String content) {
        return version -> new Text(version, false, about, field, Language.EN, content);
    }
}
