package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Unit;
import org.investportal.wording.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words above several figures name their measure, and its unit where that adds something. */
class MeasuredWordsTest {

    /** The units of counts, ranks, multiples and indices, which are units in name only. */
    private static final Set<Unit> NO_MORE_THAN_A_WORD =
            Set.of(Unit.COUNT, Unit.PLACE, Unit.TIMES, Unit.INDEX, Unit.INDEX_PREVIOUS_YEAR, Unit.INDEX_FIXED_BASE);

    @ParameterizedTest
    @EnumSource
    void namesTheUnitWhereThatSaysSomething(Measure measure) {
        for (Unit unit : measure.units()) {
            String name = English.words().of(English.LANGUAGE, "unit-name", unit);
            String measured = English.words().of(English.LANGUAGE, "comparing.measured", measure, name);

            assertThat(measured.endsWith(", in " + name)).as(measured).isEqualTo(!NO_MORE_THAN_A_WORD.contains(unit));
            assertThat(measured).doesNotContain(" in a ").doesNotContain("{");
        }
    }
}
