package org.investportal.editorial;

import static org.investportal.editorial.Desk.EDITH;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.InvestPortal;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.spreadsheet.SpreadsheetChoice;
import org.investportal.editorial.spreadsheet.SpreadsheetDraftService;
import org.investportal.editorial.spreadsheet.SpreadsheetPreviewService;
import org.investportal.editorial.spreadsheet.SpreadsheetReader;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal at whose desk somebody keeps, submits, approves and publishes one change after the other: each second one has the rows of a spreadsheet. Each step
 * is printed once it is acknowledged, as {@link AcknowledgedSteps} reads it; before the two long steps of a spreadsheet, {@link #KEEPING} and
 * {@link #PUBLISHING} are printed. With {@code -Ddesk.changes=2} it stops by itself.
 */
final class DeskUntilKilled {

    static final String KEEPING = "keeping";
    static final String PUBLISHING = "publishing";

    /** The number of figures of a change that has the rows of a spreadsheet. */
    static final int ROWS = 100;

    private static final int FIRST_FIGURE = 310;
    private static final int FIGURES = 40;
    private static final int FIRST_YEAR = 2101;
    private static final int CHANGES = Integer.getInteger("desk.changes", Integer.MAX_VALUE);

    private final ConfigurableApplicationContext portal;
    private final Desk desk;

    private DeskUntilKilled(ConfigurableApplicationContext portal) {
        this.portal = portal;
        desk = portal.getBean(Desk.class);
        desk.set();
    }

    public static void main(String[] settings) {
        try (ConfigurableApplicationContext portal =
                new SpringApplication(InvestPortal.class, Desk.class).run(settings)) {
            DeskUntilKilled staff = new DeskUntilKilled(portal);
            // Greater than every number of an earlier start, so that each change changes something.
            long first = System.currentTimeMillis();
            for (long number = first; number < first + CHANGES; number++) {
                staff.takeThroughAllSteps(number, (number - first) % 2 == 1);
            }
        }
    }

    private void takeThroughAllSteps(long number, boolean many) {
        long change = many
                ? spreadsheet(number)
                : desk.start(Desk.figure(FIRST_FIGURE + number % FIGURES), "number", String.valueOf(number), EDITH);
        System.out.println("kept " + change + " " + number);
        desk.submit(change, many ? ROWS : 1, EDITH);
        System.out.println("submitted " + change);
        desk.approve(change);
        System.out.println("approved " + change);
        long figure = desk.view(change).latest().subject().item();
        int edition = many ? publish(change) : desk.publishConfirmed(change);
        System.out.println("published " + change + " " + edition + " " + figure + " " + number);
    }

    /** Confirms a spreadsheet with the number in all rows, as a target, which needs no source: new figures at first, later the same ones. */
    private long spreadsheet(long number) {
        String rows = IntStream.range(FIRST_YEAR, FIRST_YEAR + ROWS)
                .mapToObj(year -> "\ndigital-economy-added-value,hangzhou," + year + "," + number + ",cny,target")
                .collect(Collectors.joining());
        var table = portal.getBean(SpreadsheetReader.class).text("indicator,area,period,value,unit,nature" + rows);
        var preview = portal.getBean(SpreadsheetPreviewService.class).of(table, SpreadsheetChoice.NONE, Language.EN);
        System.out.println(KEEPING);
        return portal.getBean(SpreadsheetDraftService.class).save(Desk.key(), preview, EDITH);
    }

    private int publish(long change) {
        var order = desk.confirmed(change);
        System.out.println(PUBLISHING);
        return desk.publish(order);
    }
}
