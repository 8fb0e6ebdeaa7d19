package org.investportal.editorial;

import static org.investportal.editorial.Desk.EDITH;

import org.investportal.InvestPortal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal at whose desk somebody keeps, submits, approves and publishes one change after the other. Each step is printed
 * once it is acknowledged, as {@link AcknowledgedSteps} reads it. With {@code -Ddesk.changes=2} it stops by itself.
 */
final class DeskUntilKilled {

    private static final int FIRST_FIGURE = 310;
    private static final int FIGURES = 40;
    private static final int CHANGES = Integer.getInteger("desk.changes", Integer.MAX_VALUE);

    private DeskUntilKilled() {}

    public static void main(String[] settings) {
        try (ConfigurableApplicationContext portal =
                new SpringApplication(InvestPortal.class, Desk.class).run(settings)) {
            Desk desk = portal.getBean(Desk.class);
            // Greater than every number of an earlier start, so that each change changes something.
            long first = System.currentTimeMillis();
            for (long number = first; number < first + CHANGES; number++) {
                takeThroughAllSteps(desk, FIRST_FIGURE + number % FIGURES, number);
            }
        }
    }

    private static void takeThroughAllSteps(Desk desk, long figure, long number) {
        long change = desk.start(Desk.figure(figure), "number", String.valueOf(number), EDITH);
        System.out.println("kept " + change + " " + number);
        desk.submit(change, EDITH);
        System.out.println("submitted " + change);
        desk.approve(change);
        System.out.println("approved " + change);
        System.out.println("published " + change + " " + desk.publishConfirmed(change) + " " + figure + " " + number);
    }
}
