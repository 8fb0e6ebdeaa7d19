package org.investportal.editorial.generator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** The invented yearly output of an industry in one area, in billions, and its growth. The same seed gives the same numbers. */
final class InventedOutput {

    private static final int SMALLEST = 20;
    private static final int LARGEST = 500;
    private static final double LEAST_GROWTH = 0.02;
    private static final double MOST_GROWTH = 0.09;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    /** The amounts, beginning with the year before the first. */
    private final BigDecimal[] amounts;

    InventedOutput(long seed, int years) {
        Random random = new Random(seed);
        amounts = new BigDecimal[years + 1];
        double amount = random.nextInt(SMALLEST, LARGEST);
        for (int year = 0; year <= years; year++) {
            amounts[year] = rounded(BigDecimal.valueOf(amount));
            amount *= 1 + random.nextDouble(LEAST_GROWTH, MOST_GROWTH);
        }
    }

    /** Returns the amount in a year, counted from 0. */
    BigDecimal amount(int year) {
        return amounts[year + 1];
    }

    /** Returns the growth in percent since the year before. */
    BigDecimal growth(int year) {
        BigDecimal before = amounts[year];
        return rounded(amount(year).subtract(before).multiply(HUNDRED).divide(before, DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP);
    }
}
