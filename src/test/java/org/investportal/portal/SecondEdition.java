package org.investportal.portal;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Address;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Entry;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.GivenAddress;
import org.investportal.catalogue.Headline;
import org.investportal.catalogue.Item;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Sector;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Version;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.writing.Publication;
import org.investportal.catalogue.writing.Publishing;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/**
 * What happens to pages from edition to edition: a sector moves, a figure gets another period, one is withdrawn, one that
 * heads a sector and is cited in its summary is flagged, and a flagged one is put before the others.
 */
@TestComponent
public class SecondEdition implements ApplicationRunner {

    public static final String SECTOR_BEFORE = "/sectors/biomedicine";
    public static final String SECTOR = "/sectors/life-science";
    public static final String REDATED_BEFORE = "/figures/pharmaceutical-enterprises/hangzhou/2008";
    public static final String REDATED = "/figures/pharmaceutical-enterprises/hangzhou/2018";
    public static final String WITHDRAWN = "/figures/biomedicine-platform-investment/hangzhou/undated";
    public static final String FLAGGED = "/figures/biopharmaceutical-output-value/hangzhou/2017";
    public static final String PUT_FIRST = "/figures/health-industry-added-value/hangzhou/--2020/target";

    private static final int NUMBER = 2;
    private static final long NEW_HEADLINE = Item.FIRST_OF_STAFF;

    private final Publishing publishing;
    private final Catalogue catalogue;

    SecondEdition(Publishing publishing, Catalogue catalogue) {
        this.publishing = publishing;
        this.catalogue = catalogue;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Selection before = catalogue.at(1).everything();
        long sector = item(SECTOR_BEFORE);
        Figure redated = before.get(Figure.class, item(REDATED_BEFORE));
        List<Row> rows = List.of(
                new Sector(
                        of(sector),
                        false,
                        "life-science",
                        before.get(Sector.class, sector).position()),
                new GivenAddress(of(sector), false, SECTOR),
                with(redated, Period.parse("2018"), redated.status()),
                new GivenAddress(of(redated.item()), false, REDATED),
                with(before, WITHDRAWN, Status.WITHDRAWN),
                with(before, FLAGGED, Status.FLAGGED),
                new Headline(of(NEW_HEADLINE), false, sector, item(PUT_FIRST), 0));
        publishing.publish(new Publication(
                NUMBER,
                Map.of(Language.EN, "What tests need."),
                List.of(new Item(NEW_HEADLINE, ItemKind.HEADLINE)),
                List.of(),
                List.of(new Address(SECTOR, sector), new Address(REDATED, redated.item())),
                rows,
                rows.stream()
                        .map(Row::item)
                        .distinct()
                        .map(SecondEdition::entry)
                        .toList()));
    }

    private long item(String path) {
        return catalogue.itemAt(path).orElseThrow();
    }

    private Figure with(Selection before, String path, Status status) {
        Figure figure = before.get(Figure.class, item(path));
        return with(figure, figure.period(), status);
    }

    private static Figure with(Figure figure, Period period, Status status) {
        return new Figure(
                of(figure.item()),
                false,
                figure.indicatorId(),
                figure.areaId(),
                period,
                figure.periodBasis(),
                figure.nature(),
                figure.quantity(),
                figure.fieldSize(),
                status);
    }

    private static Version of(long item) {
        return new Version(item, NUMBER);
    }

    private static Entry entry(long item) {
        return new Entry(new Entry.Key(NUMBER, item), EntryKind.CORRECTION, Map.of(), "Editor", "Reviewer");
    }
}
