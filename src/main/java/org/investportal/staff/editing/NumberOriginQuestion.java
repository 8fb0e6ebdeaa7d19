package org.investportal.staff.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FigureNumber;
import org.investportal.editorial.content.Schema;
import org.investportal.staff.StaffWording;
import org.investportal.staff.options.OptionGroup;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.springframework.stereotype.Component;

/** Asks where a number comes from that a source of the figure prints otherwise, and puts the answer into the rows and the note of the form. */
@Component
class NumberOriginQuestion {

    private static final String ORIGIN = "origin";
    private static final String TYPED_PLACE = "origin-typed";
    private static final String SOURCE = "origin-source";
    private static final String PLACE = "origin-place";
    private static final String REASON = "origin-reason.";
    private static final String NOTE = "note." + NoteKind.CORRECTION.code() + ".";

    private static final Field READINGS =
            Schema.of(ItemKind.FIGURE).field("readings").orElseThrow();

    private final StaffWording words;

    NumberOriginQuestion(StaffWording words) {
        this.words = words;
    }

    /** Where the number comes from, as a person answers. */
    private enum Origin implements Coded {
        /** From the same source; it was mistyped, or another place was meant. */
        SAME_SOURCE,
        ANOTHER_SOURCE,
        NOT_PRINTED,
        /** A draft may have gaps; the checklist asks again. */
        LATER;

        static Optional<Origin> of(ContentForm form) {
            String sent = form.typed().getOrDefault(ORIGIN, "");
            return Stream.of(values())
                    .filter(origin -> origin.code().equals(sent))
                    .findFirst();
        }
    }

    /** A row whose printed number is another one than that of the figure. */
    private record Contradiction(int row, String token) {}

    /** Returns the rows of the value if each of them is of another number; as long as one agrees, the others are for the checklist. */
    private static List<Contradiction> contradictions(FormResult read) {
        FigureNumber figure = new FigureNumber(read.content());
        List<List<String>> rows =
                read.form().rows(READINGS, ContentForm.layout(READINGS).orElseThrow());
        List<Contradiction> found = new ArrayList<>();
        boolean agrees = false;
        for (int row = 1; row <= rows.size(); row++) {
            List<String> cells = rows.get(row - 1);
            if (cells.get(2).equals(ReadingRole.VALUE.code())) {
                String place = read.printed()
                        .place(cells.get(0), cells.get(1), cells.get(2), figure, typed(read, "number"))
                        .place();
                String token = read.printed().at(cells.get(0), place).orElse("");
                if (figure.contradicts(token)) {
                    found.add(new Contradiction(row, token));
                } else {
                    agrees |= !token.isEmpty();
                }
            }
        }
        return agrees ? List.of() : found;
    }

    /** Tells whether the form says of the number and its places what is published, so that nothing has to be asked. */
    private static boolean isUntouched(OpenForm open, FormResult read) {
        return Stream.of("number", "unit", "readings")
                .allMatch(
                        name -> open.published().get(name).equals(read.content().get(name)));
    }

    private static List<Contradiction> asked(OpenForm open, FormResult read) {
        boolean isFigure = open.place().kind() == ItemKind.FIGURE;
        return isFigure && !isUntouched(open, read) ? contradictions(read) : List.of();
    }

    /**
     * Returns the form with the answer in its rows and its note; what is missing in the answer is added to the mistakes of the form.
     *
     * @param addsSource whether the form of a new source comes next, which leads back to this form
     */
    ContentForm answered(OpenForm open, FormResult read, boolean addsSource) {
        List<Contradiction> found = asked(open, read);
        if (found.isEmpty()) {
            return read.form();
        }
        Optional<Origin> origin = Origin.of(read.form());
        if (origin.isEmpty()) {
            if (addsSource) {
                return read.form();
            }
            read.mistakes().add(ORIGIN, words.of("edit.origin.missing", number(read)));
            return read.form();
        }
        return switch (origin.get()) {
            case SAME_SOURCE -> sameSource(read, found);
            case ANOTHER_SOURCE -> addsSource ? others(read.form(), found) : anotherSource(read, found);
            case NOT_PRINTED -> notPrinted(read, found);
            case LATER -> read.form();
        };
    }

    /** Adds a mistake if the number still differs from what is printed at the place that was given. */
    void requireAgreement(OpenForm open, FormResult read) {
        if (Origin.of(read.form()).filter(Origin.SAME_SOURCE::equals).isPresent()) {
            asked(open, read).stream()
                    .findFirst()
                    .ifPresent(still -> read.mistakes()
                            .add(TYPED_PLACE, words.of("edit.origin.still", still.token(), number(read))));
        }
    }

    private ContentForm sameSource(FormResult read, List<Contradiction> found) {
        String place = required(read, TYPED_PLACE, "edit.origin.place.missing");
        return read.form().with(ContentForm.cell(READINGS, found.get(0).row(), LineColumn.PLACE), place);
    }

    private ContentForm anotherSource(FormResult read, List<Contradiction> found) {
        String source = required(read, SOURCE, "edit.origin.source.missing");
        String place = required(read, PLACE, "edit.origin.place.missing");
        int row = 1
                + read.form()
                        .rows(READINGS, ContentForm.layout(READINGS).orElseThrow())
                        .size();
        return others(read.form(), found)
                .with(ContentForm.cell(READINGS, row, LineColumn.SOURCE), source)
                .with(ContentForm.cell(READINGS, row, LineColumn.PLACE), place)
                .with(ContentForm.cell(READINGS, row, LineColumn.ROLE), ReadingRole.VALUE.code());
    }

    /** Readers see the reason as the note of a correction. */
    private ContentForm notPrinted(FormResult read, List<Contradiction> found) {
        ContentForm form = others(read.form(), found);
        for (Language language : Language.values()) {
            String reason = language == Language.EN
                    ? required(read, REASON + language.code(), "edit.origin.reason.missing")
                    : typed(read, REASON + language.code());
            String before =
                    form.typed().getOrDefault(NOTE + language.code(), "").strip();
            form = form.with(
                    NOTE + language.code(),
                    before.isEmpty() || before.equals(reason) ? reason : (before + "\n\n" + reason).strip());
        }
        return form;
    }

    private static ContentForm others(ContentForm form, List<Contradiction> found) {
        ContentForm changed = form;
        for (Contradiction row : found) {
            changed = changed.with(
                    ContentForm.cell(READINGS, row.row(), LineColumn.ROLE), ReadingRole.OTHER_VALUE.code());
        }
        return changed;
    }

    private String required(FormResult read, String name, String missing) {
        String typed = typed(read, name);
        if (typed.isEmpty()) {
            read.mistakes().add(name, words.of(missing));
        }
        return typed;
    }

    private static String typed(FormResult read, String name) {
        return read.form().typed().getOrDefault(name, "").strip();
    }

    private static String number(FormResult read) {
        return typed(read, "number");
    }

    /** Returns the question as the form shows it; nothing if there is none. */
    Optional<FormPage.Origin> of(OpenForm open, FormResult read, List<OptionGroup> sources) {
        List<Contradiction> found = asked(open, read);
        FormValidation mistakes = read.mistakes();
        return found.stream()
                .findFirst()
                .map(first -> new FormPage.Origin(
                        words.of("edit.origin", number(read)),
                        words.of("edit.origin.printed", first.token()),
                        read.form().typed().getOrDefault(ORIGIN, ""),
                        mistakes.of(ORIGIN),
                        field(read, TYPED_PLACE),
                        sources,
                        field(read, SOURCE),
                        field(read, PLACE),
                        field(read, REASON + Language.EN.code()),
                        field(read, REASON + Language.ZH.code())));
    }

    private static InputField field(FormResult read, String name) {
        return InputField.of(name, read.form().typed().get(name), read.mistakes());
    }
}
