package org.investportal.editorial;

import static org.investportal.editorial.Desk.EDITH;

import org.investportal.InvestPortal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal at whose desk somebody keeps, submits, approves and publishes one change after the other. What is acknowledged
 * is printed: {@code kept CHANGE VALUE} and {@code published EDITION FIGURE VALUE}.
 */
final class DeskUntilKilled {

    private static final int FIRST_FIGURE = 310;
    private static final int FIGURES = 40;

    private DeskUntilKilled() {}

    public static void main(String[] settings) {
        SpringApplication portal = new SpringApplication(InvestPortal.class, Desk.class);
        ConfigurableApplicationContext context = portal.run(settings);
        Desk desk = context.getBean(Desk.class);
        for (int value = 100; ; value++) {
            long figure = FIRST_FIGURE + (long) (value % FIGURES);
            String number = String.valueOf(value * 1_000 + (int) (System.nanoTime() % 1_000));
            long change = desk.submitted(Desk.figure(figure), "number", number, EDITH);
            System.out.println("kept " + change + " " + number);
            desk.approve(change);
            System.out.println("published " + desk.publish(change) + " " + figure + " " + number);
        }
    }
}
