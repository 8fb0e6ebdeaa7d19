package org.investportal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.investportal.web.FixedSettings;
import org.investportal.web.OperatorSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days are counted in the zone of the portal, without weekends and holidays. */
class WorkingDayCalendarTest {

    /** Thursday 1 and Friday 2 October 2026 are holidays, and Saturday 10 October makes up for one. */
    private final WorkingDayCalendar calendar = new WorkingDayCalendar(
            new EnquirySettings(
                    2,
                    List.of(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-02")),
                    List.of(LocalDate.parse("2026-10-10")),
                    Period.ofMonths(24),
                    10),
            FixedSettings.of(new OperatorSettings(
                    null,
                    null,
                    null,
                    null,
                    ZoneId.of("Asia/Shanghai"),
                    null,
                    new OperatorSettings.Contact(null, null, null, null, null, null))));

    @ParameterizedTest
    @CsvSource({
        "2026-09-22T02:00:00Z, 2, 2026-09-24T16:00:00Z", // Tuesday: end of Thursday
        "2026-09-25T02:00:00Z, 2, 2026-09-29T16:00:00Z", // Friday: end of Tuesday
        "2026-09-26T02:00:00Z, 1, 2026-09-28T16:00:00Z", // Saturday: end of Monday
        "2026-09-30T02:00:00Z, 1, 2026-10-05T16:00:00Z", // before the holidays: end of Monday
        "2026-10-09T02:00:00Z, 1, 2026-10-10T16:00:00Z", // before a working weekend: end of Saturday
        "2026-10-10T02:00:00Z, 1, 2026-10-12T16:00:00Z", // on it: end of Monday
        "2026-09-24T17:00:00Z, 1, 2026-09-28T16:00:00Z", // already Friday in Shanghai
    })
    void aDeadlineIsTheEndOfAWorkingDay(Instant from, int days, Instant deadline) {
        assertEquals(deadline, calendar.deadline(from, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-22T02:00:00Z, 2026-09-22T09:00:00Z, 0",
        "2026-09-22T02:00:00Z, 2026-09-23T09:00:00Z, 1",
        "2026-09-25T02:00:00Z, 2026-09-28T09:00:00Z, 1",
        "2026-09-26T02:00:00Z, 2026-09-27T09:00:00Z, 0",
        "2026-09-30T02:00:00Z, 2026-10-06T09:00:00Z, 2",
        "2026-10-09T02:00:00Z, 2026-10-12T09:00:00Z, 2",
        "2026-09-30T02:00:00Z, 2026-09-28T09:00:00Z, 0",
    })
    void countsWorkingDaysAfterTheFirstDay(Instant from, Instant to, int days) {
        assertEquals(days, calendar.between(from, to));
    }

    @Test
    void whatIsAnsweredBeforeTheDeadlineTookNoMoreThanThePromise() {
        Instant received = Instant.parse("2026-09-25T02:00:00Z");
        assertEquals(
                2, calendar.between(received, calendar.deadline(received, 2).minusSeconds(1)));
        assertEquals(3, calendar.between(received, calendar.deadline(received, 2)));
    }
}
