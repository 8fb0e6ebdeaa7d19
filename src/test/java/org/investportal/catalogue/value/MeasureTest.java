package org.investportal.catalogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
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
        "ADDED_VALUE, true, true",
        "OUTPUT_VALUE, true, true",
        "SALES_REVENUE, true, true",
        "INVESTMENT, false, true",
        "COUNT, false, true",
        "FLOOR_AREA, false, true",
        "SHARE, false, false",
        "GROWTH, false, false",
        "RANK, false, false"
    })
    void addsUpOverTimeOrOverParts(Measure measure, boolean flow, boolean additive) {
        assertThat(measure.isFlow()).isEqualTo(flow);
        assertThat(measure.isAdditive()).isEqualTo(additive);
    }

    @Test
    void aShareHasNoMoneyUnit() {
        assertThat(Measure.SHARE.units()).containsExactly(Unit.PERCENT);
    }
}
