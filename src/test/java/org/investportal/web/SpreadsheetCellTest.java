package org.investportal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    @Property
    void formulasAreEscaped(@ForAll("formulas") String formula) {
        assertEquals("'" + formula, SpreadsheetCell.of(formula));
    }

    @Property
    void onlyNumbersMayBeginLikeAFormula(@ForAll String cell) {
        String safe = SpreadsheetCell.of(cell);

        assertFalse(startsAFormula(safe) && !safe.matches("[+-]?[0-9]+(\\.[0-9]+)?"), safe);
    }

    @Property
    void numbersStayNumbers(@ForAll BigDecimal number) {
        assertEquals(number.toPlainString(), SpreadsheetCell.of(number.toPlainString()));
    }

    @Property
    void otherCellsStayAsTheyAre(@ForAll("words") String cell) {
        assertEquals(cell, SpreadsheetCell.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "159.2", "-4", "+4.5", "a=b", "'quoted", "in doubt: 4 - 5"})
    void keepsHarmlessCells(String cell) {
        assertEquals(cell, SpreadsheetCell.of(cell));
    }

    @Provide
    Arbitrary<String> formulas() {
        Arbitrary<String> rests = Arbitraries.strings().filter(rest -> !rest.matches("[0-9.]*"));
        return Combinators.combine(Arbitraries.chars().with(STARTS_A_FORMULA.toCharArray()), rests)
                .as((first, rest) -> first + rest);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().filter(cell -> !startsAFormula(cell));
    }

    private static boolean startsAFormula(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
