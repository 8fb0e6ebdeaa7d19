package org.investportal.staff.editing;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ScratchCopy;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentMerge;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Input of a form, exactly as it was typed. A field of a schema is one text here, or one text per cell where its lines are shown as rows:
 * {@code readings.1.source}.
 *
 * @param key made when it is opened: tells a form that is sent twice, and its scratch copy from that of another window
 * @param resumed the key of the form whose scratch copy it was filled with; empty if none
 * @param from what it was filled from
 */
record ContentForm(String key, String resumed, FormBase from, SortedMap<String, String> typed) {

    static final String KEY = "form-key";
    static final String RESUMED = "from-scratch";
    static final String REVISION = "from-revision";
    static final String EDITION = "from-edition";

    /** Name of the field that holds the change that the item is added to. */
    static final String PART_OF = "part-of";

    /** Name of the field that holds the next action after saving. */
    static final String THEN = "then";

    /** Value of {@link #THEN} of a form that is sent with the enter key, not with a button. */
    static final String ENTER = "enter";

    /** Begins the value of {@link #THEN} of the button that fills in where a number is printed; its place and source follow. */
    static final String PLACE = "place.";

    private static final String CHOICE = "choice.";
    private static final String THEIRS = "theirs.";
    private static final String BASE = "base.";
    private static final String MINE = "mine";
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST_ROWS = 500;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    ContentForm {
        typed = Collections.unmodifiableSortedMap(new TreeMap<>(typed));
    }

    /** Returns an empty form. */
    static ContentForm blank(FormBase from) {
        return new ContentForm(newKey(), "", from, new TreeMap<>());
    }

    static ContentForm of(Schema schema, Content content, FormBase from) {
        ContentForm form = blank(from);
        for (Field field : schema.fields()) {
            form = form.with(field, content.get(field.name()));
        }
        return form;
    }

    /** Returns a form with the whole content of a scratch copy, so that no addition and no deletion is lost. */
    static ContentForm of(ScratchCopy scratchCopy) {
        return new ContentForm(
                newKey(),
                scratchCopy.key().formKey(),
                scratchCopy.from(),
                scratchCopy.content().fields());
    }

    /** Reads the sent form. If others changed a field meanwhile, the value is the version that was chosen. */
    static ContentForm of(Schema schema, Map<String, String> sent) {
        ContentForm form = sent(sent);
        for (Field field : schema.fields()) {
            String choice = sent.getOrDefault(CHOICE + field.name(), "");
            Optional<String> chosen = Stream.of(THEIRS, BASE)
                    .filter(prefix -> prefix.equals(choice + "."))
                    .map(prefix -> sent.getOrDefault(prefix + field.name(), ""))
                    .findFirst();
            if (chosen.isPresent()) {
                form = form.with(field, chosen.get());
            }
        }
        return form;
    }

    /** Returns the conflicts that were sent and not decided for another value, so that a search does not decide them. */
    List<ContentMerge.Conflict> conflicts(Schema schema, Map<String, String> sent) {
        return schema.fields().stream()
                .filter(field -> MINE.equals(sent.get(CHOICE + field.name())))
                .map(field -> new ContentMerge.Conflict(
                        field.name(),
                        sent.getOrDefault(BASE + field.name(), ""),
                        sent.getOrDefault(THEIRS + field.name(), ""),
                        text(field)))
                .toList();
    }

    /** Reads the sent form without its schema. */
    static ContentForm sent(Map<String, String> sent) {
        TreeMap<String, String> typed = new TreeMap<>(sent);
        typed.keySet()
                .removeIf(name ->
                        List.of(KEY, RESUMED, REVISION, EDITION, THEN, "_csrf").contains(name)
                                || Stream.of(CHOICE, THEIRS, BASE, OptionSearch.ANSWERED)
                                        .anyMatch(name::startsWith));
        typed.replaceAll((name, text) -> text.replace("\r\n", "\n"));
        FormBase from = new FormBase(whole(sent.get(REVISION)), whole(sent.get(EDITION)));
        return new ContentForm(
                key(sent.get(KEY)).orElseGet(ContentForm::newKey),
                key(sent.get(RESUMED)).orElse(""),
                from,
                typed);
    }

    /** Returns the cells of every row, including empty ones. */
    List<List<String>> rows(Field field, RowLayout layout) {
        String prefix = field.name() + ".";
        int last = typed.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .mapToInt(name -> whole(name.substring(prefix.length()).replaceFirst("\\..*", "")))
                .filter(number -> number <= MOST_ROWS)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> layout.columns().stream()
                        .map(lineColumn -> lineColumn.read(typed.getOrDefault(cell(field, number, lineColumn), "")))
                        .toList())
                .toList();
    }

    /** Returns the form with the printed number in a row: in the first one without a place, or in a new one. */
    ContentForm citing(Field readings, String source, String place) {
        List<List<String>> rows = rows(readings, layout(readings).orElseThrow());
        if (rows.stream().anyMatch(cells -> cells.subList(0, 2).equals(List.of(source, place)))) {
            return this;
        }
        int row = 1
                + IntStream.range(0, rows.size())
                        .filter(at -> rows.get(at).get(1).isBlank()
                                && List.of("", source).contains(rows.get(at).get(0)))
                        .findFirst()
                        .orElse(rows.size());
        String role = cell(readings, row, LineColumn.ROLE);
        String chosen = typed.getOrDefault(role, "");
        return with(cell(readings, row, LineColumn.SOURCE), source)
                .with(cell(readings, row, LineColumn.PLACE), place)
                .with(role, chosen.isEmpty() ? ReadingRole.VALUE.code() : chosen);
    }

    static String cell(Field field, int number, LineColumn lineColumn) {
        return field.name() + "." + number + "." + lineColumn.code();
    }

    /** Returns the content of the field as one text. */
    String text(Field field) {
        Optional<RowLayout> layout = layout(field);
        return layout.isEmpty() ? typed.getOrDefault(field.name(), "") : lines(rows(field, layout.get()), layout.get());
    }

    static Optional<RowLayout> layout(Field field) {
        LineForm form = field.form();
        return form == null ? Optional.empty() : RowLayout.of(form);
    }

    private static String lines(List<List<String>> rows, RowLayout layout) {
        Stream<List<String>> filled = rows.stream().filter(cells -> !layout.isBlank(cells));
        Stream<List<String>> ordered = layout.columns().get(0) == LineColumn.ORDER
                ? filled.sorted(Comparator.comparing(cells -> place(cells.get(0))))
                : filled;
        return ordered.map(layout::line).collect(joining("\n"));
    }

    /** Returns the position of a row; rows without a position come last. */
    private static int place(String order) {
        int place = whole(order.strip());
        return place == 0 ? Integer.MAX_VALUE : place;
    }

    /** Returns the form with this text in the field, in place of the typed one. */
    ContentForm with(Field field, String text) {
        SortedMap<String, String> changed = new TreeMap<>(typed);
        Optional<RowLayout> layout = layout(field);
        if (layout.isEmpty()) {
            changed.put(field.name(), text);
        } else {
            changed.keySet().removeIf(name -> name.startsWith(field.name() + "."));
            putRows(changed, field, layout.get(), text.isEmpty() ? List.of() : List.of(text.split("\n", -1)));
        }
        return new ContentForm(key, resumed, from, changed);
    }

    private static void putRows(Map<String, String> typed, Field field, RowLayout layout, List<String> lines) {
        for (int number = 1; number <= lines.size(); number++) {
            List<String> cells = layout.cells(lines.get(number - 1), number);
            for (int at = 0; at < layout.columns().size(); at++) {
                typed.put(cell(field, number, layout.columns().get(at)), cells.get(at));
            }
        }
    }

    /** Returns the same input for a change of its own, beside what is published of its item now. */
    ContentForm outside(OpenForm outside) {
        int edition = outside.published().isEmpty() ? outside.edition().edition() : from.edition();
        return new ContentForm(key, resumed, new FormBase(0, edition), typed).within(0);
    }

    /** Returns this form under the keys of the other one, for when the same form is filled again. */
    ContentForm under(ContentForm same) {
        return new ContentForm(same.key, same.resumed, from, typed);
    }

    /** Returns the change that the item is added to; 0 for a new one. */
    long partOf() {
        return FormInput.id(typed.get(PART_OF));
    }

    /** Returns the form as a part of a change; of a new one if it is 0. */
    ContentForm within(long change) {
        return with(PART_OF, change == 0 ? "" : String.valueOf(change));
    }

    /** Returns the forms to return to after saving. */
    ReturnAddress returnAddress() {
        return ReturnAddress.parse(typed.get(ReturnAddress.FIELD));
    }

    ContentForm returningTo(ReturnAddress address) {
        return with(ReturnAddress.FIELD, address.text());
    }

    /** Returns the form with this input in a control; without the control if it is empty. */
    ContentForm with(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(typed);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new ContentForm(key, resumed, from, changed);
    }

    /** Returns the form with an item chosen that was added for it: in the first empty field for its kind, otherwise in a new row. */
    ContentForm withAdded(Schema schema, Subject added) {
        String item = String.valueOf(added.item());
        for (Field field : schema.fields()) {
            if (field.refersTo().contains(added.kind()) && text(field).isEmpty()) {
                return with(field, item);
            }
            RowLayout layout = layout(field).orElse(null);
            if (layout != null && layout.columnOf(added.kind()).isPresent()) {
                return withRow(field, layout, layout.columnOf(added.kind()).get(), item);
            }
        }
        return this;
    }

    /** Returns the form with a new row for this item. A number is usually read as the value of its figure. */
    private ContentForm withRow(Field field, RowLayout layout, LineColumn column, String item) {
        int number = rows(field, layout).size() + 1;
        ContentForm form = with(cell(field, number, column), item);
        return layout.columns().contains(LineColumn.ROLE)
                ? form.with(cell(field, number, LineColumn.ROLE), ReadingRole.VALUE.code())
                : form;
    }

    /** Returns the content for the scratch copy. */
    Content scratch() {
        return new Content(typed);
    }

    private static Optional<String> key(@Nullable String sent) {
        return Optional.ofNullable(sent).filter(key -> UUID_TEXT.matcher(key).matches());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static int whole(@Nullable String text) {
        return text != null && text.length() <= LONGEST_NUMBER && text.matches("\\d+") ? Integer.parseInt(text) : 0;
    }
}
