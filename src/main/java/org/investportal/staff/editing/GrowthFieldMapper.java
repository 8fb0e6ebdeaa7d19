package org.investportal.staff.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureNumber;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.growth.GrowthFinder;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FormReading;
import org.investportal.editorial.source.PlaceReading;
import org.investportal.staff.PageLocation;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormField.Control;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields for the growth of a new figure. They are saved as a figure of the same change, with the same area, period, type and source. */
@Component
class GrowthFieldMapper {

    private static final String NUMBER = "growth";
    private static final String PLACE = "growth-place";
    private static final List<String> SAME = List.of("area", "period", "basis", "nature", "vintage");

    /** The control with the revision of the growth that the form was filled with. */
    private static final String SEEN = "growth-from";

    private final FieldReader fields;
    private final StaffWording words;

    GrowthFieldMapper(FieldReader fields, StaffWording words) {
        this.fields = fields;
        this.words = words;
    }

    /** Tells whether the form has these fields: the growth of a published figure is a figure with its own form. */
    static boolean areIn(OpenForm open) {
        return open.place().kind() == ItemKind.FIGURE && open.published().isEmpty();
    }

    /** Returns the growth figure that the change of the form holds. */
    static Optional<ChangeSubject> saved(OpenForm open) {
        ChangeView view = open.view();
        return view == null || !areIn(open)
                ? Optional.empty()
                : new GrowthFinder(open.edition(), view)
                        .figure(open.drafted(view).content());
    }

    /** Returns the form of a figure filled with the growth that its change holds. */
    static ContentForm filled(OpenForm open, ContentForm form) {
        return saved(open)
                .map(growth -> form.with(NUMBER, growth.content().get("number"))
                        .with(PLACE, place(growth.content()))
                        .with(SEEN, revision(growth)))
                .orElse(form);
    }

    /** Returns the form with the growth that another one has. */
    static ContentForm kept(ContentForm form, ContentForm from) {
        ContentForm kept = form;
        for (String name : List.of(NUMBER, PLACE, SEEN)) {
            kept = kept.with(name, from.typed().getOrDefault(name, ""));
        }
        return kept;
    }

    /** Returns the revision of the growth that the form was filled with; empty if there was none. */
    static String seen(ContentForm form) {
        return form.typed().getOrDefault(SEEN, "");
    }

    private static String revision(@Nullable ChangeSubject growth) {
        return growth == null ? "" : String.valueOf(growth.latest().number());
    }

    private static String place(Content growth) {
        return LineForm.lines(growth.get("readings")).stream()
                .findFirst()
                .map(line -> line.split(" ", -1)[1])
                .orElse("");
    }

    /** Returns the group of these fields. */
    FormGroup group(FormResult read) {
        return new FormGroup(
                NUMBER,
                words.of("group.growth"),
                List.of(
                        field(NUMBER, "edit.growth", words.of("edit.growth.hint", "15.1"), typed(read, NUMBER), read),
                        field(
                                PLACE,
                                "edit.growth-place",
                                words.of("edit.growth-place.hint", "5.2.1", "12"),
                                shownPlace(read),
                                read)),
                false,
                "",
                List.of());
    }

    /** Returns the typed location, with the page if the source of the figure is in pages. */
    private String shownPlace(FormResult read) {
        String typed = typed(read, PLACE);
        boolean inPages = source(read).filter(read.printed()::isInPages).isPresent();
        return inPages ? PageLocation.words(typed, words) : typed;
    }

    private FormField field(String name, String label, String hint, String value, FormResult read) {
        return new FormField(
                name,
                words.of(label),
                Control.LINE,
                null,
                hint,
                false,
                value,
                read.mistakes().of(name),
                null,
                List.of(),
                List.of(),
                false,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /**
     * The growth as the form has it.
     *
     * @param content of its figure; empty if no growth is typed
     * @param before its figure in the change, which is replaced or taken out; null if there is none, or if the form says nothing of it
     * @param seen the revision of its figure that the form shows from now on; null for the one that it was filled with
     */
    record Typed(
            Content content,
            @Nullable ChangeSubject before,
            @Nullable String seen) {

        private static final Typed NOTHING = new Typed(Content.NONE, null, null);

        /** Returns what to show again: once the form has said what another person changed, saving replaces that. */
        FormResult again(FormResult read) {
            return seen == null ? read : read.again(read.form().with(SEEN, seen));
        }
    }

    /** Returns the growth of the form; what is wrong with it is added to the mistakes of the form. */
    Typed read(OpenForm open, FormResult read) {
        if (!areIn(open)) {
            return Typed.NOTHING;
        }
        ChangeSubject before = saved(open).orElse(null);
        if (!seen(read.form()).equals(revision(before))) {
            Content now = before == null ? Content.NONE : before.content();
            return isLike(now, read) || (isUntouched(read) && seen(read.form()).isEmpty())
                    ? Typed.NOTHING
                    : changed(read, before);
        }
        if (typed(read, NUMBER).isEmpty()) {
            if (!typed(read, PLACE).isEmpty()) {
                read.mistakes().add(NUMBER, words.of("edit.growth.needed"));
            }
            return new Typed(Content.NONE, before, null);
        }
        return new Typed(content(open, read), before, null);
    }

    private static boolean isUntouched(FormResult read) {
        return typed(read, NUMBER).isEmpty() && typed(read, PLACE).isEmpty();
    }

    private static boolean isLike(Content growth, FormResult read) {
        return typed(read, NUMBER).equals(growth.get("number"))
                && typed(read, PLACE).equals(place(growth));
    }

    /** Another person changed the growth while the form was open. */
    private Typed changed(FormResult read, @Nullable ChangeSubject before) {
        read.mistakes()
                .add(
                        NUMBER,
                        before == null
                                ? words.of("edit.growth.gone")
                                : words.of(
                                        "edit.growth.changed", before.content().get("number")));
        return new Typed(Content.NONE, null, revision(before));
    }

    private Content content(OpenForm open, FormResult read) {
        List<String> indicators = new GrowthFinder(open.edition(), open.view())
                .indicators(read.content().get("indicator"));
        if (indicators.size() != 1) {
            read.mistakes()
                    .add(
                            NUMBER,
                            words.of(indicators.isEmpty() ? "edit.growth.no-indicator" : "edit.growth.indicators"));
            return Content.NONE;
        }
        FormReading growth = growth(open, read, indicators.get(0));
        mistake(read, PLACE, "edit.growth-place", growth.problems().get("readings"));
        return growth.content();
    }

    /** Reads the growth, and then its location, because its number helps to find that. */
    private FormReading growth(OpenForm open, FormResult read, String indicator) {
        Content before = saved(open).map(ChangeSubject::content).orElse(Content.NONE);
        Map<String, String> texts = new TreeMap<>(Map.of(
                "qualifier", Qualifier.EXACT.code(),
                "status", Status.NORMAL.code(),
                "nature", Nature.ACTUAL.code(),
                "unit", Unit.PERCENT.code()));
        texts.putAll(before.fields());
        SAME.forEach(field -> texts.put(field, read.content().get(field)));
        texts.put("indicator", indicator);
        texts.put("number", typed(read, NUMBER));
        FormReading growth = fields.read(Schema.of(ItemKind.FIGURE), texts, words.language());
        mistake(read, NUMBER, "edit.growth", growth.problems().get("number"));
        texts.put("readings", readings(read, before, new FigureNumber(growth.content())));
        return fields.read(Schema.of(ItemKind.FIGURE), texts, words.language());
    }

    /** Returns the readings of the growth; the first one follows the source of the figure and the typed place. */
    private String readings(FormResult read, Content before, FigureNumber growth) {
        String typed = typed(read, PLACE);
        Optional<String> source = source(read);
        if (typed.isEmpty() || typed.equals(place(before))) {
            return before.get("readings");
        }
        if (source.isEmpty()) {
            if (read.mistakes().of("readings") == null) { // otherwise the source may be in a row that has a mistake
                read.mistakes().add(PLACE, words.of("edit.growth.no-source"));
            }
            return "";
        }
        PlaceReading place =
                read.printed().place(source.get(), typed, ReadingRole.VALUE.code(), growth, typed(read, NUMBER));
        mistake(read, PLACE, "edit.growth-place", place.problem());
        return String.join(
                "\n",
                Stream.concat(
                                Stream.of(source.get() + " " + place.place() + " " + ReadingRole.VALUE.code()),
                                LineForm.lines(before.get("readings")).stream().skip(1))
                        .toList());
    }

    /** Returns the first source that the value of the figure is read from. */
    private static Optional<String> source(FormResult read) {
        return LineForm.lines(read.content().get("readings")).stream()
                .map(line -> line.split(" ", -1))
                .filter(parts -> parts[2].equals(ReadingRole.VALUE.code()))
                .map(parts -> parts[0])
                .findFirst();
    }

    private static String typed(FormResult read, String name) {
        return PageLocation.code(read.form().typed().getOrDefault(name, "").strip());
    }

    private void mistake(FormResult read, String name, String label, @Nullable FieldProblem problem) {
        if (problem != null) {
            read.mistakes()
                    .add(
                            name,
                            words.of(
                                    "edit.mistake",
                                    words.of(label),
                                    words.of(problem.key(), problem.arguments().toArray(String[]::new))));
        }
    }
}
