package org.investportal.staff.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Bearing;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.staff.DraftWording;

/** Words the lines of a field in plain language. A line that cannot be understood is shown as it is. */
final class LineWording {

    private static final String BETWEEN = " · ";

    private final DraftWording.At wording;
    private final UnaryOperator<String> name;
    private final LongPredicate inPages;

    /** @param inPages tells whether the numbers of a source are located by page; a line of a source itself names the source 0 */
    LineWording(DraftWording.At wording, UnaryOperator<String> name, LongPredicate inPages) {
        this.wording = wording;
        this.name = name;
        this.inPages = inPages;
    }

    String of(LineForm form, String text) {
        return text.lines().map(line -> ofLine(form, line)).collect(Collectors.joining("\n"));
    }

    private String ofLine(LineForm form, String line) {
        List<String> words = List.of(line.split(" ", -1));
        try {
            return switch (form) {
                case READING -> reading(words);
                case PEER -> wording.code("rank", Coded.parse(Standing.class, words.get(1)), name(words, 0));
                case RELATION -> join(code("relation", RelationKind.class, words, 0), names(words, 1));
                case HEADLINE ->
                    words.size() == 1 ? name(words, 0) : join(name(words, 0), wording.message("headline.newest"));
                case SHOWN_IN, TIE -> name(words, 0);
                case BEARING -> words.size() == 1 ? name(words, 0) : bearing(words);
                case MENTION -> mention(MentionLine.parse(line));
                case LEFT_OUT ->
                    join(place(0, words.get(0)), code("left-out", LeftOut.class, words, 1), names(words, 2));
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return line;
        }
    }

    private String reading(List<String> words) {
        return join(
                name(words, 0),
                place(Long.parseLong(words.get(0)), words.get(1)),
                code("role", ReadingRole.class, words, 2),
                words.size() > 3 ? code("unit-name", Unit.class, words, 3) : "");
    }

    private String mention(MentionLine line) {
        return join(
                wording.place(inPages.test(0), line.place()),
                line.printed(),
                Objects.requireNonNullElse(line.attributedTo(), ""),
                line.quoted() == null ? "" : "“" + line.quoted() + "”");
    }

    private String bearing(List<String> words) {
        return join(name(words, 0), code("bearing", Bearing.class, words, 1));
    }

    private String name(List<String> words, int at) {
        return name.apply(words.get(at));
    }

    private String names(List<String> words, int from) {
        return words.stream().skip(from).map(name).collect(Collectors.joining(BETWEEN));
    }

    private String place(long source, String place) {
        return wording.place(inPages.test(source), Locator.parse(place));
    }

    private <E extends Enum<E> & Coded> String code(String family, Class<E> type, List<String> words, int at) {
        return wording.code(family, Coded.parse(type, words.get(at)));
    }

    private static String join(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
