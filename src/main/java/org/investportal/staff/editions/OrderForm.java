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
import java.util.Set;
import org.investportal.editorial.edition.ConfirmedConflicts;
import org.investportal.editorial.edition.EditionOrder;
import org.investportal.web.Mistakes;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.investportal.staff.Typed;
import org.investportal.staff.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to publish or order an edition.
 *
 * @param change the changes that are ticked
 * @param when {@link #NOW} or {@link #LATER}
 * @param conflict the keys of the new conflicts that were shown
 * @param conflictReason why they are published nevertheless
 * @param at the time on the clocks of the portal's zone
 */
record OrderForm(
        @Nullable List<String> change,
        @Nullable String summary,
        @Nullable String summaryInChinese,
        @Nullable String when,
        @Nullable String at,
        @Nullable List<String> conflict,
        @Nullable String conflictReason) {

    static final String NOW = "now";
    static final String LATER = "later";

    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_REASON = 1000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    List<Long> chosen() {
        return change == null
                ? List.of()
                : change.stream().map(Typed::id).filter(id -> id > 0).distinct().toList();
    }

    boolean isForLater() {
        return LATER.equals(when);
    }

    /** Nothing where something is wrong, which is among the mistakes then. */
    Optional<EditionOrder> read(Mistakes mistakes, StaffWords words, Times times) {
        if (chosen().isEmpty()) {
            mistakes.add("changes", words.of("order.changes.missing"));
        }
        if (Typed.text(summary).isEmpty()) {
            mistakes.add("summary", words.of("order.summary.missing"));
        }
        LanguageBox.requireEnglish("summary", summary, mistakes, words);
        requireStorable("summary", summary, mistakes, words);
        requireStorable("summaryInChinese", summaryInChinese, mistakes, words);
        if (!NOW.equals(when) && !isForLater()) {
            mistakes.add("when", words.of("order.when.missing"));
        }
        VisibleText.require("conflictReason", conflictReason, mistakes, words);
        if (Typed.text(conflictReason).length() > LONGEST_REASON) {
            mistakes.add("conflictReason", words.of("form.too-long", String.valueOf(LONGEST_REASON)));
        }
        if (!shownConflicts().isEmpty() && Typed.text(conflictReason).isEmpty()) {
            mistakes.add("conflictReason", words.of("order.conflicts.missing"));
        }
        Instant due = isForLater() ? due(mistakes, words, times) : null;
        return mistakes.isEmpty()
                ? Optional.of(new EditionOrder(
                        chosen(), Typed.text(summary), Typed.textOrNone(summaryInChinese), due, confirmed()))
                : Optional.empty();
    }

    private List<String> shownConflicts() {
        return conflict == null ? List.of() : conflict;
    }

    private @Nullable ConfirmedConflicts confirmed() {
        return shownConflicts().isEmpty()
                ? null
                : new ConfirmedConflicts(Set.copyOf(shownConflicts()), Typed.text(conflictReason));
    }

    private static void requireStorable(String field, @Nullable String text, Mistakes mistakes, StaffWords words) {
        VisibleText.require(field, text, mistakes, words);
        if (Typed.text(text).length() > LONGEST_SUMMARY) {
            mistakes.add(field, words.of("form.too-long", String.valueOf(LONGEST_SUMMARY)));
        }
    }

    /** Clocks that are put back show some times twice, clocks that are put forward skip some: neither says when. */
    private @Nullable Instant due(Mistakes mistakes, StaffWords words, Times times) {
        Optional<LocalDateTime> typed = time();
        if (typed.isEmpty()) {
            mistakes.add("at", words.of("order.at.unreadable", example(times)));
            return null;
        }
        ZoneId zone = times.zone();
        int offsets = zone.getRules().getValidOffsets(typed.get()).size();
        if (offsets != 1) {
            mistakes.add("at", words.of(offsets == 0 ? "order.at.skipped" : "order.at.twice", times.zoneName()));
            return null;
        }
        Instant due = typed.get().atZone(zone).toInstant();
        if (due.isBefore(times.now())) {
            mistakes.add("at", words.of("order.at.past", times.of(times.now()).text(), times.zoneName()));
        }
        return due;
    }

    private Optional<LocalDateTime> time() {
        String text = Typed.line(at).replace('T', ' ').replaceAll("\\s+", " ");
        try {
            String minutes = text.matches(".*:\\d\\d:\\d\\d") ? text.substring(0, text.length() - 3) : text;
            return Optional.of(LocalDateTime.parse(minutes, TIME));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** How a time is written: tomorrow at this hour. */
    static String example(Times times) {
        return TIME.format(times.today().plusDays(1).atTime(9, 0));
    }

    /** A field for times shows no other text; what is none stays as it was typed. */
    String inputType() {
        String text = Typed.line(at);
        boolean shows = text.isEmpty() || (text.charAt(Math.min(10, text.length() - 1)) == 'T' && time().isPresent());
        return shows ? "datetime-local" : "text";
    }
}
