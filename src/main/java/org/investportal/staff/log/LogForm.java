package org.investportal.staff.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditFilter;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;

/** What the log is asked for, as it was typed. Days are those of the portal's zone. */
record LogForm(
        @Nullable String who,
        @Nullable String action,
        @Nullable String about,
        @Nullable String from,
        @Nullable String to) {

    /** How a day is written. */
    static final String EXAMPLE = "2026-12-31";

    /** What can be read of it; the rest is among the mistakes, and does not matter. */
    AuditFilter read(StaffWords words, Times times, Mistakes mistakes) {
        LocalDate first = day("from", from, words, mistakes);
        LocalDate last = day("to", to, words, mistakes);
        return new AuditFilter(
                Typed.line(who),
                actionOf(Typed.line(action)),
                Typed.line(about),
                first == null ? null : times.start(first),
                last == null ? null : times.start(last.plusDays(1)));
    }

    /** Which action and days were asked for; empty if all. */
    String bounds() {
        return Stream.of(action, from, to)
                .map(Typed::line)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable AuditAction actionOf(String code) {
        return Stream.of(AuditAction.values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, StaffWords words, Mistakes mistakes) {
        String text = Typed.line(typed);
        try {
            LocalDate day = text.isEmpty() ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 1 || day.getYear() > 9998)) {
                throw new DateTimeException("no database has that year");
            }
            return day;
        } catch (DateTimeException unreadable) {
            mistakes.add(field, words.of("log.day.unreadable", EXAMPLE));
            return null;
        }
    }
}
