package org.investportal.site.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.investportal.catalogue.coverage.PrintedNumber;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Numeral;

/**
 * Finds the mentions of a source among the numbers of its text: at their place, or else in their sentence, because a place that was entered before the text was
 * attached may count the numbers in another order.
 */
final class PrintedNumberMatcher {

    /** The sentence of a mention if only its paragraph, table or page was named. */
    private static final int NOT_NAMED = 1;

    private final Map<Locator, Mention> found = new HashMap<>();
    private final List<PrintedNumber> numbers;
    private final List<Mention> mentions;

    private PrintedNumberMatcher(List<PrintedNumber> numbers, Collection<Mention> mentions) {
        this.numbers = new ArrayList<>(numbers);
        this.mentions = new ArrayList<>(mentions);
    }

    /** Returns the mentions that the text has, by the place of their number in it; each number is one mention at most. */
    static Map<Locator, Mention> of(Source source, List<PrintedNumber> numbers, Collection<Mention> mentions) {
        PrintedNumberMatcher matcher = new PrintedNumberMatcher(numbers, mentions);
        if (source.isInPages()) {
            matcher.match(PrintedNumberMatcher::words);
        } else {
            matcher.matchInParagraphs(PrintedNumberMatcher::words);
            matcher.matchInParagraphs(PrintedNumberMatcher::digits);
        }
        return matcher.found;
    }

    private void matchInParagraphs(Function<PrintedNumber, String> token) {
        match(number -> number.at() + " " + token.apply(number));
        match(number -> Locator.fragment(number.at().paragraph(), number.at().sentence()) + " " + token.apply(number));
        match(
                number -> Locator.fragment(number.at().paragraph()) + " " + token.apply(number),
                mention -> mention.locator().sentence() == NOT_NAMED);
    }

    private void match(Function<PrintedNumber, String> key) {
        match(key, mention -> true);
    }

    /** Matches the wanted mentions with the numbers that have the same key, in their order. */
    private void match(Function<PrintedNumber, String> key, Predicate<Mention> wanted) {
        Map<String, Deque<PrintedNumber>> free =
                numbers.stream().collect(groupingBy(key, toCollection(ArrayDeque::new)));
        mentions.stream().filter(wanted).forEach(mention -> {
            PrintedNumber named = new PrintedNumber(mention.locator(), mention.token());
            PrintedNumber same =
                    free.getOrDefault(key.apply(named), new ArrayDeque<>()).poll();
            if (same != null) {
                found.put(same.at(), mention);
            }
        });
        mentions.removeAll(Set.copyOf(found.values()));
        numbers.removeIf(number -> found.containsKey(number.at()));
    }

    /** Returns the token as a text has it: without a unit, spaces and separators. */
    private static String words(PrintedNumber number) {
        List<String> tokens = PrintedText.pieces(number.token()).stream()
                .filter(piece -> piece.number() > 0)
                .map(PrintedText.Piece::text)
                .toList();
        String token = tokens.size() == 1 ? tokens.get(0) : number.token();
        return token.replaceAll("[ ,]", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the digits only: earlier versions left out the word after the digits of a spreadsheet. */
    private static String digits(PrintedNumber number) {
        return Numeral.printed(words(number)).map(Numeral::digits).orElseGet(() -> words(number));
    }
}
