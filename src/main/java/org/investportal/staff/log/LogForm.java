package org.investportal.staff.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditFilter;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;

/** Search form of the log, as it was typed. Days are days in the time zone of the portal. */
record LogForm(
        @Nullable String who,
        @Nullable String action,
        @Nullable String about,
        @Nullable String from,
        @Nullable String to) {

    /** Example of a valid day. */
    static final String EXAMPLE = "2026-12-31";

    /** Returns the filter from the fields that can be read; the others are reported as errors and do not limit the search. */
    AuditFilter read(StaffWording words, TimeWording timeWording, FormValidation formValidation) {
        LocalDate first = day("from", from, words, formValidation);
        LocalDate last = day("to", to, words, formValidation);
        return new AuditFilter(
                FormInput.line(who),
                actionOf(FormInput.line(action)),
                FormInput.line(about),
                first == null ? null : timeWording.start(first),
                last == null ? null : timeWording.start(last.plusDays(1)));
    }

    /** Which action and days were asked for; empty if all. */
    String bounds() {
        return Stream.of(action, from, to)
                .map(FormInput::line)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable AuditAction actionOf(String code) {
        return Stream.of(AuditAction.values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String typed, StaffWording words, FormValidation formValidation) {
        String text = FormInput.line(typed);
        try {
            LocalDate day = text.isEmpty() ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 1 || day.getYear() > 9998)) {
                throw new DateTimeException("The database does not support that year");
            }
            return day;
        } catch (DateTimeException unreadable) {
            formValidation.add(field, words.of("log.day.unreadable", EXAMPLE));
            return null;
        }
    }
}
