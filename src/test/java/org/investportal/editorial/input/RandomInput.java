package org.investportal.editorial.input;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.catalogue.value.Bearing;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.LineForm;

/** What people could type into a field: usual and extreme values, and references to items that exist. */
public final class RandomInput {

    private static final List<String> PERIODS = List.of(
            "2018",
            "2018-H1",
            "May 2018",
            "5 July 2018",
            "January to May 2018",
            "2007–2017",
            "since 2016",
            "by 2020",
            "undated",
            "end of 2018");
    private static final List<String> DATES = List.of("2018", "May 2018", "2018-07-05", "1 March 2016");
    private static final List<String> NUMBERS = List.of(
            "0",
            "7",
            "1,662",
            "159.2 billion",
            "0.05",
            "14.70",
            "3 to 5",
            "1592亿",
            "-3.2",
            "9".repeat(28),
            "0." + "1".repeat(10),
            "100万",
            "4");
    private static final String LETTERS = "abc déf 'quoted' \"twice\" <b>&amp;</b> 50 ";

    private final Random random;
    private final Function<ItemKind, List<Long>> items;
    private final Function<Long, List<String>> places;

    /**
     * Makes input.
     *
     * @param items the items of a kind
     * @param places the printed numbers of a source
     */
    public RandomInput(Random random, Function<ItemKind, List<Long>> items, Function<Long, List<String>> places) {
        this.random = random;
        this.items = items;
        this.places = places;
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /**
     * Returns what could be typed into a field.
     *
     * @param said what it holds
     */
    public String of(Field field, String said) {
        if (!field.required() && random.nextInt(5) == 0) {
            return "";
        }
        return switch (field.type()) {
            case REFERENCE -> item(one(field.refersTo()));
            case CODE -> one(field.codes());
            case PERIOD -> one(PERIODS);
            case DATE -> one(DATES);
            case NUMBER -> one(NUMBERS);
            case WHOLE, POSITION -> one(List.of("1", "3", "20", "1,000", "999999999"));
            case SLUG -> "random-" + random.nextInt(1_000_000);
            case DIGEST -> "a1".repeat(32);
            case URL -> "https://example.org/" + "a".repeat(one(List.of(1, 100, field.longest() - 20)));
            case PHONE -> "+86 571 8525 0000";
            case EMAIL -> "a".repeat(one(List.of(1, 60))) + "@example.org";
            case NAME, WORDS -> words(one(List.of(1, 40, field.longest())));
            case LINES -> lines(Objects.requireNonNull(field.form()), said);
        };
    }

    private String item(ItemKind kind) {
        return String.valueOf(one(items.apply(kind)));
    }

    private String words(int length) {
        int from = random.nextInt(LETTERS.length());
        return (LETTERS.substring(from) + LETTERS.repeat(length / LETTERS.length() + 1)).substring(0, length);
    }

    private String lines(LineForm form, String said) {
        List<String> kept = LineForm.lines(said).stream()
                .filter(line -> form == LineForm.MENTION || random.nextInt(3) > 0)
                .toList();
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(added -> line(form))
                .collect(Collectors.joining("\n", String.join("\n", kept) + "\n", ""));
    }

    private String line(LineForm form) {
        return switch (form) {
            case READING -> reading();
            case PEER -> item(ItemKind.AREA) + " " + code(Standing.values());
            case RELATION -> relation();
            case HEADLINE -> item(ItemKind.FIGURE) + one(List.of("", " " + LineForm.NEWEST));
            case SHOWN_IN -> item(ItemKind.SECTOR);
            case TIE -> item(ItemKind.FIGURE);
            case BEARING -> item(ItemKind.FIGURE) + one(List.of("", " " + code(Bearing.values())));
            case MENTION -> place() + " | " + words(one(List.of(3, 200))).replace('|', ' ');
            case LEFT_OUT -> place() + " " + code(LeftOut.values());
        };
    }

    private String reading() {
        long source = one(items.apply(ItemKind.SOURCE));
        List<String> printed = places.apply(source);
        ReadingRole role = one(List.of(ReadingRole.values()));
        return source + " " + (printed.isEmpty() ? place() : one(printed)) + " " + role.code()
                + (role == ReadingRole.OTHER_UNIT ? " " + code(Unit.values()) : "");
    }

    private String relation() {
        RelationKind kind = one(List.of(RelationKind.values()));
        String line = kind.code() + " " + item(ItemKind.INDICATOR);
        line += kind.hasWhole() ? " " + item(ItemKind.INDICATOR) : "";
        return line + (kind.hasWholeArea() && random.nextBoolean() ? " " + item(ItemKind.AREA) : "");
    }

    private String place() {
        return (1 + random.nextInt(40)) + "." + (1 + random.nextInt(4)) + "." + (1 + random.nextInt(9));
    }

    private String code(Coded... of) {
        return one(List.of(of)).code();
    }
}
