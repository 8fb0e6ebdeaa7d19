package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.investportal.value.CalendarPart.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Values.class)
class CalendarPartTest {

    @Property
    void readsWhatItWrites(@ForAll CalendarPart part) {
        assertThat(CalendarPart.parse(part.code())).isEqualTo(part);
    }

    @Property
    void endsWhereTheNextOfItsGrainBegins(@ForAll CalendarPart part) {
        if (part.lastDay().getYear() < 9999) {
            LocalDate next = part.lastDay().plusDays(1);

            assertThat(new CalendarPart(next, part.grain()).firstDay()).isAfter(part.firstDay());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2017, YEAR, 2017-01-01, 2017-12-31, 1",
        "2018-H1, HALF, 2018-01-01, 2018-06-30, 1",
        "2018-H2, HALF, 2018-07-01, 2018-12-31, 2",
        "2018-Q3, QUARTER, 2018-07-01, 2018-09-30, 3",
        "2016-02, MONTH, 2016-02-01, 2016-02-29, 2",
        "2018-07-05, DAY, 2018-07-05, 2018-07-05, 5",
        "0987, YEAR, 0987-01-01, 0987-12-31, 1"
    })
    void knowsItsDays(String code, Grain grain, LocalDate first, LocalDate last, int index) {
        CalendarPart part = CalendarPart.parse(code);

        assertThat(part).isEqualTo(new CalendarPart(first, grain));
        assertThat(part.lastDay()).isEqualTo(last);
        assertThat(part.index()).isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "0000",
                "2018-H3",
                "2018-H0",
                "2018-Q5",
                "2018-13",
                "2018-00",
                "2018-02-29",
                "2018-5",
                "2018-h1",
                "2018-H1-05",
                "2018/05",
                " 2018",
                "2018-",
                "+2018",
                "12018",
                "２０１８"
            })
    void theErrorShowsTheFormat(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarPart.parse(code))
                .withMessageContaining("\"" + code + "\"")
                .withMessageContaining("2018-H1");
    }

    @ParameterizedTest
    @CsvSource({"2018-02-01, QUARTER", "2018-04-01, HALF", "2018-01-02, YEAR", "2018-05-31, MONTH", "-0001-01-01, DAY"})
    void beginsOnlyWhereItsGrainDoes(LocalDate day, Grain grain) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarPart(day, grain));
    }

    @Test
    void hasAsManyMonthsAsItsGrain() {
        assertThat(Stream.of(Grain.values()).map(Grain::months)).containsExactly(12, 6, 3, 1, 0);
    }

    /** Arabic and Persian have digits of their own, which Java's formats use. */
    @Test
    void hasTheSameCodeWhateverTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("fa-u-nu-arabext"));
        try {
            assertThat(CalendarPart.parse("2018").code()).isEqualTo("2018");
            assertThat(CalendarPart.parse("2018-05").code()).isEqualTo("2018-05");
        } finally {
            Locale.setDefault(before);
        }
    }
}
