package org.investportal.enquiries;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of enquiries.
 *
 * @param replyDays the working days within which the agency promises an answer
 * @param holidays days from Monday to Friday that are no working days
 * @param workingWeekends Saturdays and Sundays that are working days, such as those that make up for holidays in China
 * @param retention the time after which an enquiry is deleted that was answered, closed or marked as spam
 * @param hourlyLimit the number of enquiries that one network may send in an hour
 */
@Validated
@ConfigurationProperties("portal.enquiries")
public record EnquirySettings(
        @DefaultValue("2") @Min(1) @Max(30) int replyDays,

        @DefaultValue @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        List<LocalDate> holidays,

        @DefaultValue @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        List<LocalDate> workingWeekends,

        @DefaultValue("24m") Period retention,
        @DefaultValue("10") @Min(1) @Max(10_000) int hourlyLimit) {

    public EnquirySettings {
        holidays = List.copyOf(holidays);
        workingWeekends = List.copyOf(workingWeekends);
        if (retention.isZero() || retention.isNegative()) {
            throw new IllegalArgumentException("retention must be at least a day, such as 24m for 24 months");
        }
    }

    /** Returns the retention in months, rounded down. */
    public long retentionMonths() {
        return retention.toTotalMonths();
    }
}
