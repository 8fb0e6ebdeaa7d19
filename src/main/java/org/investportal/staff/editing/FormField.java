package org.investportal.staff.editing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.staff.CheckMessage;
import org.investportal.staff.RemarkLine;
import org.investportal.staff.options.FormOption;
import org.investportal.staff.options.OptionGroup;
import org.jspecify.annotations.Nullable;

/**
 * A field as the page shows it, with what was typed.
 *
 * @param control how it is typed or chosen
 * @param language the code of the language that its words are in, if they are words
 * @param hint how it is filled in; only with the first of the languages
 * @param needed whether nothing is published without it
 * @param mistake what is wrong with it, if anything
 * @param understood how it was understood, where that is not plain; empty if it will be said while the field is filled in
 * @param warnings problems of the field that do not block saving
 * @param remarks remarks of colleagues about the field, oldest first
 * @param strange whether what was sent is nothing that could be chosen
 * @param groups what there is to choose
 * @param options where a script finds more choices, if there are too many for a list
 * @param searches search fields for choices that are too many for a list
 * @param sources the numbers of sources, to choose where it is printed
 * @param conflict what others made of it meanwhile, if they did
 */
record FormField(
        String name,
        String label,
        Control control,
        @Nullable String language,
        @Nullable String hint,
        boolean needed,
        String value,
        @Nullable String mistake,
        @Nullable String understood,
        List<CheckMessage> warnings,
        List<RemarkLine> remarks,
        boolean strange,
        List<OptionGroup> groups,
        @Nullable String options,
        List<OptionSearch.Box> searches,
        List<FormRow> rows,
        List<SourceNumberList> sources,
        @Nullable FormConflict conflict) {

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 18;
    private static final int LINE = 80;

    /** Controls with which fields are filled in. */
    enum Control {
        /** A line that is typed. */
        LINE,
        /** Paragraphs, or lines of text. */
        TEXT,
        /** One out of a list. */
        CHOICE,
        /** Rows of choices. */
        ROWS,
        /** Not at all: it was given once. */
        GIVEN
    }

    public boolean isWrong() {
        return mistake != null;
    }

    public List<RemarkLine> openRemarks() {
        return remarks.stream().filter(RemarkLine::isOpen).toList();
    }

    public List<RemarkLine> answeredRemarks() {
        return remarks.stream().filter(remark -> !remark.isOpen()).toList();
    }

    /** The ids of all that is read out with it. */
    public String describedBy() {
        return Stream.of(
                        hint == null ? "" : name + "-hint",
                        mistake == null ? "" : name + "-mistake",
                        understood == null ? "" : name + "-understood",
                        warnings.isEmpty() ? "" : name + "-warnings",
                        openRemarks().isEmpty() ? "" : name + "-remarks")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Returns the number of lines that are visible at once. */
    public int height() {
        return (int) Math.max(FEWEST_LINES, Math.min(MOST_LINES, value.lines().count() + value.length() / LINE + 1));
    }

    boolean isEmpty() {
        return value.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.cells().stream()
                                .allMatch(cell -> cell.value().isEmpty()));
    }

    /** Tells whether there is something to do or to read, so that the field must be in view. */
    boolean isOpen() {
        return isWrong()
                || conflict != null
                || strange
                || !warnings.isEmpty()
                || !openRemarks().isEmpty()
                || (needed && isEmpty())
                || searches.stream().anyMatch(search -> !search.typed().isEmpty());
    }

    /** Returns what is in the field, in a few words; its label if that is long. */
    String content() {
        return switch (control) {
            case LINE, GIVEN -> value;
            case CHOICE ->
                groups.stream()
                        .flatMap(group -> group.options().stream())
                        .filter(choice -> choice.value().equals(value))
                        .map(FormOption::text)
                        .findFirst()
                        .orElse(value);
            case TEXT, ROWS -> label;
        };
    }
}
