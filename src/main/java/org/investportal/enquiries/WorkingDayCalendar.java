package org.investportal.enquiries;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.investportal.web.PortalSettings;
import org.springframework.stereotype.Component;

/** Counts working days: Monday to Friday without the holidays and with the working weekends of the settings, in the zone of the portal. */
@Component
public class WorkingDayCalendar {

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> workingWeekends;
    private final int replyDays;
    private final PortalSettings portal;

    public WorkingDayCalendar(EnquirySettings settings, PortalSettings portal) {
        this.holidays = Set.copyOf(settings.holidays());
        this.workingWeekends = Set.copyOf(settings.workingWeekends());
        this.replyDays = settings.replyDays();
        this.portal = portal;
    }

    /** Returns when the answer is due to an enquiry that reached staff at that moment. */
    public Instant replyDue(Instant from) {
        return deadline(from, replyDays);
    }

    /** Returns the end of the last of so many working days after the day of that moment. */
    public Instant deadline(Instant from, int workingDays) {
        LocalDate day = LocalDate.ofInstant(from, portal.zone());
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(portal.zone()).toInstant();
    }

    /** Returns the number of working days after the day of one moment, up to and with the day of the other; 0 on the same day, or if the clock went back. */
    public int between(Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, portal.zone());
        LocalDate last = LocalDate.ofInstant(to, portal.zone());
        return last.isBefore(first)
                ? 0
                : Math.toIntExact(first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count());
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return isWeekend ? workingWeekends.contains(day) : !holidays.contains(day);
    }
}
