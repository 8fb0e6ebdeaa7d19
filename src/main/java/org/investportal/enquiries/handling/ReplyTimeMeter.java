package org.investportal.enquiries.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.EnquirySettings;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.EnquiryTimeline;
import org.investportal.enquiries.WorkingDayCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Measures the time of replies once an hour and keeps it in memory, so that a public page needs no database for it. Overdue enquiries count with the time that
 * has passed, because otherwise not answering would improve the median.
 */
@Component
public class ReplyTimeMeter {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyTimeMeter.class);

    private static final int LEAST_ANSWERED = 5;
    private static final int MONTHS = 12;

    /** The newest are enough for a median, and bound the memory. */
    private static final int MOST = 10_000;

    private final Enquiries enquiries;
    private final WorkingDayCalendar calendar;
    private final EnquirySettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private volatile ReplyTime measured;

    ReplyTimeMeter(
            Enquiries enquiries,
            WorkingDayCalendar calendar,
            EnquirySettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.enquiries = enquiries;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
        this.measured = new ReplyTime(settings.replyDays(), OptionalInt.empty(), 0);
    }

    /** Returns what was measured last. */
    public ReplyTime current() {
        return measured;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void measure() {
        try {
            ReplyTime now = measure(clock.instant());
            boolean isOther = !now.equals(measured);
            measured = now;
            if (isOther) {
                events.publishEvent(new ReplyTimeChanged());
            }
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }

    private ReplyTime measure(Instant now) {
        List<EnquiryTimeline> times = enquiries.timesSince(
                now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant(), EnquiryState.DUE, now, Limit.of(MOST));
        int answered = Math.toIntExact(
                times.stream().filter(time -> time.answeredAt() != null).count());
        OptionalInt median = answered < LEAST_ANSWERED
                ? OptionalInt.empty()
                : median(times.stream()
                        .mapToInt(time -> days(time, now))
                        .sorted()
                        .toArray());
        return new ReplyTime(settings.replyDays(), median, answered);
    }

    private int days(EnquiryTimeline time, Instant now) {
        Instant answeredAt = time.answeredAt();
        return calendar.between(time.receivedAt(), answeredAt == null ? now : answeredAt);
    }

    /** Returns the upper one of the two in the middle, so that the time is never shown shorter than it was. */
    private static OptionalInt median(int[] sorted) {
        return OptionalInt.of(sorted[sorted.length / 2]);
    }
}
