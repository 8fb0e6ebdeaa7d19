package org.investportal.staff.editing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.staff.FieldWording;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.staff.options.FormOption;
import org.investportal.staff.options.OptionGroup;
import org.investportal.staff.options.OptionLookup;
import org.investportal.staff.options.PositionOptionList;
import org.jspecify.annotations.Nullable;

/**
 * The searches of a form. If there are too many choices for a list, the form offers only those that match the words in a search field, and what is chosen
 * already. So the size of a form does not grow with the catalogue.
 */
final class OptionSearch {

    /** Begins the name of a search field, which is also the value of its button. */
    static final String PREFIX = "find.";

    /** Begins the name of the hidden field with the words that were searched for last. */
    static final String ANSWERED = "was.";

    /** The largest number of matches that a form offers. */
    static final int MOST_FOUND = 50;

    private static final int MOST_LISTED = 100;
    private static final int MOST_PRINTED = 500;

    private final FormResult read;
    private final String asked;
    private final OptionLookup options;
    private final FieldWording names;
    private final StaffWording words;
    private final Map<String, Offer> offers = new HashMap<>();

    /** @param asked the name of the search that this page answers; empty if none */
    OptionSearch(FormResult read, String asked, OptionLookup options, FieldWording names, StaffWording words) {
        this.read = read;
        this.asked = asked;
        this.options = options;
        this.names = names;
        this.words = words;
    }

    /**
     * A search field with its result.
     *
     * @param typed the words in it
     * @param result what was found, or how to search
     * @param wrong whether the result is a problem
     * @param asked whether the page answers this search
     */
    record Box(String name, String label, String typed, String result, boolean wrong, boolean asked) {}

    /**
     * Choices: all of them, or the matches of a search.
     *
     * @param boxes the search field, if not all are offered
     */
    record Offer(List<OptionGroup> groups, List<Box> boxes) {}

    /** Returns the searches among the sent fields whose words are not answered yet, by name. */
    static SortedMap<String, String> pending(Map<String, String> sent) {
        SortedMap<String, String> pending = new TreeMap<>();
        sent.forEach((name, typed) -> {
            String words = FormInput.line(typed);
            if (name.startsWith(PREFIX)
                    && !words.isEmpty()
                    && !words.equals(FormInput.line(sent.get(ANSWERED + name)))) {
                pending.put(name, words);
            }
        });
        return pending;
    }

    /** Returns the search fields of a field. */
    List<Box> boxes(Field field) {
        Stream<List<ItemKind>> kinds = field.type() == FieldType.REFERENCE
                ? Stream.of(field.refersTo())
                : ContentForm.layout(field).stream()
                        .flatMap(layout -> layout.columns().stream())
                        .map(LineColumn::refersTo)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(List::of);
        return kinds.flatMap(some -> offer(field, some).boxes().stream()).toList();
    }

    /** Returns where a script finds choices of these kinds, if there are too many for a list. */
    @Nullable
    String source(Field field, List<ItemKind> kinds) {
        return offer(field, kinds).boxes().isEmpty()
                ? null
                : FormAddress.CONTENT + kinds.get(0).code() + "/options";
    }

    /** Returns the first choices with all of the words: that with this name, those that begin with it, then the others. */
    static List<OptionGroup> found(List<OptionGroup> all, String typed) {
        return first(matches(all, typed), typed);
    }

    /** Returns the choices of a reference field that holds that value. */
    List<OptionGroup> choices(Field field, String value) {
        Offer offer = offer(field, field.refersTo());
        if (offer.boxes().isEmpty() || !FormFieldMapper.isStrange(value, offer.groups())) {
            return offer.groups();
        }
        return Stream.concat(chosen(field.refersTo(), value).stream(), offer.groups().stream())
                .toList();
    }

    /** Returns the choices of a cell. If there is a search, a filled cell offers only its value: matches are chosen in empty rows, so that many rows stay small. */
    List<OptionGroup> choices(Field field, ItemKind kind, String value) {
        Offer offer = offer(field, List.of(kind));
        return offer.boxes().isEmpty() || value.isEmpty() ? offer.groups() : chosen(List.of(kind), value);
    }

    /** Returns all figures that a text may cite, or those that match. */
    Offer citable() {
        return offer(
                "citing", words.of("edit.find.citing"), options.of(ItemKind.FIGURE), MOST_LISTED, "edit.find.copy");
    }

    /** Returns all of the printed numbers, or those that match. */
    Offer printed(List<OptionGroup> numbers) {
        return offer("printed", words.of("edit.find.printed"), numbers, MOST_PRINTED, "edit.find.place");
    }

    /** Returns all siblings that an item may come after, or those that match. */
    Offer siblings(Field field, PositionOptionList positions, String value) {
        return offer(
                field.name(),
                words.of("edit.find.label", names.label(field), names.kinds(positions.kind())),
                positions.siblings(value),
                MOST_LISTED,
                "edit.find.choose");
    }

    private List<OptionGroup> chosen(List<ItemKind> kinds, String value) {
        return options.name(kinds, value).stream()
                .map(name -> new OptionGroup("", List.of(new FormOption(value, name))))
                .toList();
    }

    private Offer offer(Field field, List<ItemKind> kinds) {
        String kind = kinds.get(0).code();
        return offers.computeIfAbsent(
                field.name() + "." + kind,
                name -> offer(
                        name,
                        words.of("edit.find.label", names.label(field), names.kinds(kinds.get(0))),
                        options.of(kinds),
                        MOST_LISTED,
                        field.type() == FieldType.REFERENCE ? "edit.find.choose" : "edit.find.choose-in-row"));
    }

    /** @param how the key of the message that says what to do with what is found */
    private Offer offer(String name, String label, List<OptionGroup> all, int mostListed, String how) {
        int count = all.stream().mapToInt(group -> group.options().size()).sum();
        if (count <= mostListed) {
            return new Offer(all, List.of());
        }
        String search = PREFIX + name;
        String typed = FormInput.line(read.form().typed().get(search));
        if (typed.isEmpty()) {
            String idle = words.of("edit.find.idle", String.valueOf(count));
            return new Offer(List.of(), List.of(box(search, label, typed, idle, false)));
        }
        List<OptionGroup> found = matches(all, typed);
        int matching = found.stream().mapToInt(group -> group.options().size()).sum();
        String result = matching == 0
                ? words.of("edit.find.none", typed)
                : words.of(
                        matching > MOST_FOUND ? "edit.find.many" : "edit.find.found",
                        String.valueOf(matching),
                        typed,
                        words.of(how),
                        String.valueOf(MOST_FOUND));
        return new Offer(first(found, typed), List.of(box(search, label, typed, result, matching == 0)));
    }

    private Box box(String name, String label, String typed, String result, boolean wrong) {
        @Nullable String mistake = read.mistakes().of(name);
        return mistake == null
                ? new Box(name, label, typed, result, wrong, name.equals(asked))
                : new Box(name, label, typed, mistake + " " + result, true, name.equals(asked));
    }

    /** Returns the choices that have all of the words, in any order, in their name or heading; a word may also be their number, or the beginning of a place. */
    private static List<OptionGroup> matches(List<OptionGroup> all, String typed) {
        List<String> sought = List.of(normal(typed).strip().split("\\s+"));
        return all.stream()
                .map(group -> new OptionGroup(
                        group.heading(),
                        group.options().stream()
                                .filter(option -> matches(group.heading(), option, sought))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private static boolean matches(String heading, FormOption option, List<String> sought) {
        String text = normal(heading + " " + option.text());
        return sought.stream()
                .allMatch(
                        word -> text.contains(word) || (option.value() + ".").startsWith(word.replace("#", "") + "."));
    }

    /** Returns the text in small letters, with wide and raised characters as the usual ones. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static List<OptionGroup> first(List<OptionGroup> found, String typed) {
        String name = normal(typed).strip();
        Map<String, List<FormOption>> first = new LinkedHashMap<>();
        found.stream()
                .flatMap(group ->
                        group.options().stream().map(option -> new OptionGroup(group.heading(), List.of(option))))
                .collect(groupingBy(one -> rank(one.options().get(0), name), TreeMap::new, toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .limit(MOST_FOUND)
                .forEach(one -> first.computeIfAbsent(one.heading(), heading -> new ArrayList<>())
                        .addAll(one.options()));
        return first.entrySet().stream()
                .map(group -> new OptionGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static int rank(FormOption option, String name) {
        String text = normal(option.text());
        return text.equals(name) ? 0 : text.startsWith(name) ? 1 : 2;
    }
}
