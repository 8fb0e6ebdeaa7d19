package org.investportal.editorial.checklist;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureNumber;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.PrintedWordsReader;

/**
 * Checks that lines of printed numbers stay as first written, that actual figures have a reading at an existing place, and that printed and stated numbers
 * agree: where a number was changed, it is said where it comes from. A number in words is read like a typed one; words that are no number are to be checked by a person.
 */
final class PrintedCheck implements Check {

    private static final String CONTRADICTED = "checklist.printed";
    private static final String NOTE = "note.correction.en";

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.SOURCE) {
            checklistContext
                    .rewritten(subject, content)
                    .forEach(line -> found.accept(ChecklistItem.error("mentions", "checklist.rewritten", line)));
            LineForm.lines(content.get("left-out")).stream()
                    .map(LineForm.LEFT_OUT::key)
                    .filter(place ->
                            checklistContext.printed(subject.item(), place).isEmpty())
                    .forEach(place -> found.accept(ChecklistItem.error("left-out", "checklist.place", place)));
        } else if (subject.kind() == ItemKind.FIGURE) {
            figure(content, checklistContext.published(subject), checklistContext, found);
        }
    }

    private static void figure(
            Content content, Content published, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        List<String[]> readings = LineForm.lines(content.get("readings")).stream()
                .map(line -> line.split(" ", -1))
                .toList();
        boolean read = readings.stream().anyMatch(reading -> has(reading, ReadingRole.VALUE));
        boolean planned = content.get("nature").equals(Nature.TARGET.code());
        if (!planned && !read && !content.get("status").equals(Status.WITHDRAWN.code())) {
            withoutSource(readings, content, published).ifPresent(found);
        }
        boolean asks = isContradicted(readings, content, checklistContext)
                && isChanged(content, published, "number", "unit", "readings");
        readings.forEach(reading -> place(reading, content, asks, checklistContext, found));
    }

    /** Tells whether every place that is cited for the value prints another number. */
    private static boolean isContradicted(List<String[]> readings, Content content, ChecklistContext checklistContext) {
        FigureNumber number = new FigureNumber(content);
        List<String> tokens = readings.stream()
                .filter(reading -> has(reading, ReadingRole.VALUE))
                .flatMap(reading -> checklistContext.printed(Long.parseLong(reading[0]), reading[1]).stream())
                .map(MentionLine::printed)
                .toList();
        return !tokens.isEmpty() && tokens.stream().allMatch(number::contradicts);
    }

    /**
     * Returns what is missing in a figure that is printed nowhere: a note says to readers why it is another number than those that are printed. A note that is
     * older than the number, or than the last source of the value, does not.
     */
    private static Optional<ChecklistItem> withoutSource(List<String[]> readings, Content content, Content published) {
        String note = content.get(NOTE);
        if (note.isEmpty() || readings.stream().noneMatch(reading -> has(reading, ReadingRole.OTHER_VALUE))) {
            return Optional.of(ChecklistItem.error("readings", "checklist.source"));
        }
        boolean had = LineForm.lines(published.get("readings")).stream()
                .anyMatch(line -> line.endsWith(" " + ReadingRole.VALUE.code()));
        return note.equals(published.get(NOTE)) && (had || isChanged(content, published, "number", "unit"))
                ? Optional.of(ChecklistItem.error(NOTE, "checklist.earlier-reason"))
                : Optional.empty();
    }

    private static boolean isChanged(Content content, Content published, String... fields) {
        return Stream.of(fields).anyMatch(field -> !published.get(field).equals(content.get(field)));
    }

    private static boolean has(String[] reading, ReadingRole role) {
        return reading[2].equals(role.code());
    }

    private static void place(
            String[] reading,
            Content content,
            boolean asks,
            ChecklistContext checklistContext,
            Consumer<ChecklistItem> found) {
        long source = Long.parseLong(reading[0]);
        if (checklistContext.expected(ItemKind.SOURCE, source).isEmpty()) {
            return; // ReferenceCheck reports this
        }
        String place = checklistContext.place(source, reading[1]);
        Optional<MentionLine> printed = checklistContext.printed(source, reading[1]);
        if (printed.isEmpty()) {
            found.accept(checklistContext
                    .printedElsewhere(source, reading[1])
                    .map(title -> ChecklistItem.together("readings", title))
                    .orElseGet(() -> ChecklistItem.error("readings", "checklist.place", place)));
            return;
        }
        if (has(reading, ReadingRole.OTHER_UNIT) && !isComparable(reading[3], content.get("unit"))) {
            found.accept(ChecklistItem.error("readings", "checklist.other-unit", place));
        }
        compare(reading, new FigureNumber(content), printed.get().printed(), place, asks, found);
    }

    private static void compare(
            String[] reading,
            FigureNumber number,
            String printed,
            String place,
            boolean asks,
            Consumer<ChecklistItem> found) {
        number.unit()
                .flatMap(unit -> difference(reading, number, unit, printed))
                .map(code -> asks && code.equals(CONTRADICTED)
                        ? ChecklistItem.error("number", ChecklistItem.ORIGIN, printed, place)
                        : ChecklistItem.warning("readings", code, printed, place))
                .ifPresent(found);
    }

    /** Returns the warning if the role of the reading does not fit what is printed. */
    private static Optional<String> difference(String[] reading, FigureNumber number, Unit unit, String token) {
        boolean same = number.isPrintedAs(token) || isInWords(number, unit, token);
        if (has(reading, ReadingRole.OTHER_VALUE)) {
            return same ? Optional.of("checklist.same-value") : Optional.empty();
        }
        if (same || !has(reading, ReadingRole.VALUE)) {
            return Optional.empty();
        }
        return Optional.of(number.contradicts(token) ? CONTRADICTED : "checklist.printed-in-words");
    }

    private static boolean isInWords(FigureNumber number, Unit unit, String token) {
        List<Numeral> read = number.contradicts(token) ? List.of() : PrintedWordsReader.numbers(token, unit);
        return !read.isEmpty() && read.stream().map(Numeral::format).allMatch(number::isPrintedAs);
    }

    /** Tells whether an amount in one unit can be stated in the other, which is another one. */
    private static boolean isComparable(String unit, String unitOfFigure) {
        try {
            Unit one = Coded.parse(Unit.class, unit);
            Unit other = Coded.parse(Unit.class, unitOfFigure);
            return one != other && one.dimension() == other.dimension();
        } catch (IllegalArgumentException missing) {
            return true; // reported beside the unit
        }
    }
}
