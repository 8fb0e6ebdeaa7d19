package org.investportal.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An enquiry is overdue from the moment on at which its day is over, unless it needs no answer. */
class EnquiryViewTest {

    private static final Instant DUE = Instant.parse("2026-12-03T23:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "OPEN, 0, true",
        "OPEN, -1, false",
        "NEW, 0, true",
        "WAITING, 0, false",
        "ANSWERED, 0, false",
        "CLOSED, 0, false",
        "SPAM, 0, false"
    })
    void isOverdueWhenItsDayIsOver(EnquiryState state, int millis, boolean overdue) {
        EnquiryContent content = new EnquiryContent(
                Language.EN, "Ann", "", "ann@investor.example", null, null, "Land.", Timeframe.YEAR, null);
        EnquiryView enquiry = new EnquiryView(1, "AB12", content, state, null, null, DUE, DUE, null, 0);

        assertThat(enquiry.isOverdue(DUE.plusMillis(millis))).isEqualTo(overdue);
    }
}
