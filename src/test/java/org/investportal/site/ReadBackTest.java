package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Values;
import org.investportal.wording.English;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.QuantityWording;

/** Readers of either language read a value and a period on a page as they were stated. */
@Domain(Values.class)
class ReadBackTest {

    private static final int MANY = 10_000;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final QuantityWording quantities = English.quantities();
    private final PeriodWording periods = English.periods();

    @Property(tries = MANY)
    void aValueIsReadAsItWasStated(@ForAll Quantity quantity) {
        for (Quantity end : List.of(quantity.lower(), quantity.upper())) { // the same one if it is no range
            assertReadAsStated(end, ReadBack.ENGLISH, Language.EN);
            assertReadAsStated(end, ReadBack.CHINESE, Language.ZH);
        }
        assertFalse(quantities.isRounded(quantity, Language.ZH), "Chinese shows every digit");
    }

    private void assertReadAsStated(Quantity quantity, ReadBack reader, Language language) {
        String text = quantities.of(quantity, null, language);
        boolean rounded = quantities.isRounded(quantity, language);
        ReadBack.Said said = reader.quantity(rounded ? text.replace("about ", "") : text);
        ReadBack.Said exact = rounded ? reader.quantity(quantities.exact(quantity, language)) : said;

        assertEquals(quantity.unit(), said.unit(), text);
        assertEquals(rounded ? besideAbout(quantity.qualifier()) : quantity.qualifier(), said.qualifier(), text);
        assertTrue(!rounded || text.contains("about "), text);
        assertEquals(0, quantity.amount().compareTo(exact.amount()), text);
        assertTrue(isWithinHalfAPlace(quantity.amount(), said), () -> text + " is too far from " + quantity.format());
        if (quantity.amount().signum() != 0) {
            assertTrue(places(quantity, exact).contains(exact.place()), () -> text + " for " + quantity.format());
        }
    }

    /** Returns what is left of a qualifier where "about" says that the number was rounded. */
    private static Qualifier besideAbout(Qualifier qualifier) {
        return qualifier == Qualifier.ABOUT || qualifier == Qualifier.ALMOST ? Qualifier.EXACT : qualifier;
    }

    private static boolean isWithinHalfAPlace(BigDecimal amount, ReadBack.Said said) {
        BigDecimal half = said.digits().ulp().scaleByPowerOfTen(said.power()).divide(BigDecimal.valueOf(2));
        return amount.subtract(said.amount()).abs().compareTo(half) <= 0;
    }

    /**
     * Of the last digit that counts. Zeros that were written behind the point are still seen behind it where the word for the large
     * number is the one that was written and the usual one for the amount; they are dropped from 1,000.10 million, which is more usual in
     * billions. Zeros before the point look like any others.
     */
    private static Set<Integer> places(Quantity quantity, ReadBack.Said said) {
        int stated = quantity.multiplier() - quantity.numeral().significant().scale();
        int dropped = -quantity.amount().stripTrailingZeros().scale();
        boolean written = said.power() == quantity.multiplier() && stated < said.power();
        boolean usual = said.digits().abs().compareTo(THOUSAND) < 0;
        return written && usual ? Set.of(stated) : written ? Set.copyOf(List.of(stated, dropped)) : Set.of(dropped);
    }

    @Property(tries = MANY)
    void aPeriodIsReadAsItIs(@ForAll Period period) {
        assertEquals(period, ReadBack.ENGLISH.period(periods.of(period, Language.EN)));
        assertEquals(period, ReadBack.CHINESE.period(periods.of(period, Language.ZH)));
    }
}
