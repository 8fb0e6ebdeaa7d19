package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    @ParameterizedTest
    @EnumSource
    void hasAUnit(Measure measure) {
        assertThat(measure.units()).isNotEmpty();
    }

    @Test
    void everyUnitMeasuresSomething() {
        Set<Unit> used = EnumSet.noneOf(Unit.class);
        EnumSet.allOf(Measure.class).forEach(measure -> used.addAll(measure.units()));
        assertThat(used).containsExactlyInAnyOrder(Unit.values());
    }

    @ParameterizedTest
    @CsvSource({
        "ADDED_VALUE, flow, additive, not negative",
        "OUTPUT_VALUE, flow, additive, not negative",
        "SALES_REVENUE, flow, additive, not negative",
        "INVESTMENT, period, additive, not negative",
        "EXPORTS, flow, additive, not negative",
        "IMPORTS, flow, additive, not negative",
        "CONTRACTED_FDI, flow, additive, not negative",
        "PAID_IN_FDI, flow, additive, not negative",
        "TAX, flow, additive, not negative",
        "PROFIT, flow, additive, negative",
        "COUNT, stock, additive, not negative",
        "EMPLOYMENT, stock, additive, not negative",
        "POPULATION, stock, additive, not negative",
        "FLOOR_AREA, stock, additive, not negative",
        "LAND_AREA, stock, additive, not negative",
        "ENERGY, flow, additive, not negative",
        "CAPACITY, stock, additive, not negative",
        "TRAFFIC, flow, additive, not negative",
        "PRODUCTION, flow, additive, not negative",
        "YIELD, period, not additive, not negative",
        "SHARE, stock, not additive, not negative",
        "GROWTH, period, not additive, negative",
        "LEAD, period, not additive, negative",
        "MULTIPLE, period, not additive, not negative",
        "RATE, period, not additive, negative",
        "PER_CAPITA, flow, not additive, not negative",
        "PRICE, stock, not additive, not negative",
        "PRICE_INDEX, period, not additive, not negative",
        "RANK, neither, not additive, not negative",
        "LENGTH, stock, not additive, not negative",
        "DURATION, neither, not additive, not negative",
        "TEMPERATURE, period, not additive, negative",
        "SCALE, neither, not additive, not negative"
    })
    void hasTheProperties(Measure measure, String overTime, String additive, String negative) {
        assertThat(measure.isFlow()).isEqualTo(overTime.equals("flow"));
        assertThat(measure.isStock()).isEqualTo(overTime.equals("stock"));
        assertThat(measure.needsEqualPeriods()).isEqualTo(overTime.matches("flow|period"));
        assertThat(measure.isAdditive()).isEqualTo(additive.equals("additive"));
        assertThat(measure.mayBeNegative()).isEqualTo(negative.equals("negative"));
    }

    /** The table above has a line for each. */
    @Test
    void noMeasureIsUntested() throws NoSuchMethodException {
        Method table = MeasureTest.class.getDeclaredMethod(
                "hasTheProperties", Measure.class, String.class, String.class, String.class);
        assertThat(Stream.of(table.getAnnotation(CsvSource.class).value())
                        .map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Measure.values()).map(Measure::name).toList());
    }

    /** Columns of the database have room for 20 characters. */
    @ParameterizedTest
    @EnumSource
    void hasAShortName(Measure measure) {
        assertThat(measure.name()).hasSizeLessThanOrEqualTo(20);
        assertThat(measure.units()).allSatisfy(unit -> assertThat(unit.name()).hasSizeLessThanOrEqualTo(20));
    }

    @ParameterizedTest
    @EnumSource
    void isNegativeInUnitsThatAreSigned(Measure measure) {
        if (measure.mayBeNegative()) {
            assertThat(measure.units()).anyMatch(unit -> !unit.isNeverNegative());
        }
    }

    @Test
    void aShareHasNoMoneyUnit() {
        assertThat(Measure.SHARE.units()).containsExactly(Unit.PERCENT);
    }
}
