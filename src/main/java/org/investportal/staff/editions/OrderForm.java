package org.investportal.staff.editions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.RevisionChoice;
import org.investportal.staff.EditionSummaryForm;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;

/**
 * Form to publish or schedule an edition.
 *
 * @param change the changes that are ticked
 * @param when {@link #NOW} or {@link #LATER}
 * @param conflict the keys of the new conflicts that were shown
 * @param conflictReason why they are published nevertheless
 * @param then {@link #PREVIEW} if the edition is to be previewed instead
 * @param at the time on the clocks of the portal's zone
 */
record OrderForm(
        @Nullable List<String> change,
        @Nullable String summary,
        @Nullable String summaryInChinese,
        @Nullable String when,
        @Nullable String at,
        @Nullable List<String> conflict,
        @Nullable String conflictReason,
        @Nullable String then) {

    static final String PREVIEW = "preview";
    static final String NOW = "now";
    static final String LATER = "later";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    List<Long> chosen() {
        return change == null
                ? List.of()
                : change.stream()
                        .map(FormInput::id)
                        .filter(id -> id > 0)
                        .distinct()
                        .toList();
    }

    /** Returns this form with these changes ticked. */
    OrderForm with(List<String> changes) {
        return new OrderForm(changes, summary, summaryInChinese, when, at, conflict, conflictReason, then);
    }

    /** Returns this form with the reason of the only change as the summary, if none is typed. */
    OrderForm with(Submission only) {
        return summary != null
                ? this
                : new OrderForm(
                        change,
                        FormInput.unmarked(only.reason()),
                        FormInput.unmarked(only.reasonInChinese()),
                        when,
                        at,
                        conflict,
                        conflictReason,
                        then);
    }

    /** Returns this form for now, unless it says when. */
    OrderForm now() {
        return when != null
                ? this
                : new OrderForm(change, summary, summaryInChinese, NOW, at, conflict, conflictReason, then);
    }

    boolean isForPreview() {
        return PREVIEW.equals(then);
    }

    /** Requires changes that can be previewed together. */
    void requirePreviewable(FormValidation formValidation, StaffWording words) {
        if (chosen().isEmpty()) {
            formValidation.add("changes", words.of("order.changes.missing"));
        } else if (chosen().size() > RevisionChoice.MOST) {
            formValidation.add("changes", words.of("edition-preview.too-many", String.valueOf(RevisionChoice.MOST)));
        }
    }

    boolean isForLater() {
        return LATER.equals(when);
    }

    /** Returns the order; empty if the form has errors, which are added to the validation. */
    Optional<EditionOrder> read(FormValidation formValidation, StaffWording words, TimeWording timeWording) {
        if (chosen().isEmpty()) {
            formValidation.add("changes", words.of("order.changes.missing"));
        }
        summaryForm().validate(formValidation, words);
        if (!NOW.equals(when) && !isForLater()) {
            formValidation.add("when", words.of("order.when.missing"));
        }
        Instant due = isForLater() ? due(formValidation, words, timeWording) : null;
        return formValidation.isEmpty() ? Optional.of(summaryForm().order(chosen(), due)) : Optional.empty();
    }

    EditionSummaryForm summaryForm() {
        return new EditionSummaryForm(summary, summaryInChinese, conflict, conflictReason);
    }

    /** Clocks that are put back show some times twice, clocks that are put forward skip some: neither says when. */
    private @Nullable Instant due(FormValidation formValidation, StaffWording words, TimeWording timeWording) {
        Optional<LocalDateTime> typed = time();
        if (typed.isEmpty()) {
            formValidation.add("at", words.of("order.at.unreadable", example(timeWording)));
            return null;
        }
        ZoneId zone = timeWording.zone();
        int offsets = zone.getRules().getValidOffsets(typed.get()).size();
        if (offsets != 1) {
            formValidation.add(
                    "at", words.of(offsets == 0 ? "order.at.skipped" : "order.at.twice", timeWording.zoneName()));
            return null;
        }
        Instant due = typed.get().atZone(zone).toInstant();
        if (due.isBefore(timeWording.now())) {
            formValidation.add(
                    "at",
                    words.of("order.at.past", timeWording.of(timeWording.now()).text()));
        }
        return due;
    }

    private Optional<LocalDateTime> time() {
        String text = FormInput.line(at).replace('T', ' ').replaceAll("\\s+", " ");
        try {
            String minutes = text.matches(".*:\\d\\d:\\d\\d") ? text.substring(0, text.length() - 3) : text;
            return Optional.of(LocalDateTime.parse(minutes, TIME));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns an example of a valid time: tomorrow at nine. */
    static String example(TimeWording timeWording) {
        return TIME.format(timeWording.today().plusDays(1).atTime(9, 0));
    }
}
