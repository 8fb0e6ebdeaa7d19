package org.investportal.catalogue.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers written as English words, cardinal and ordinal, and the words that stand for an amount without being one. */
public final class NumberWord {

    private static final String[] CARDINALS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty"
    };
    private static final String[] ORDINALS = {
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth"
    };
    private static final Map<String, Integer> VALUES = IntStream.range(0, CARDINALS.length)
            .boxed()
            .flatMap(n -> java.util.stream.Stream.of(Map.entry(CARDINALS[n], n), Map.entry(ORDINALS[n], n)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    /** Words that carry a number but no digits of their own. */
    private static final Set<String> OTHERS = Set.of(
            "half",
            "quarter",
            "dozen",
            "dozens",
            "dual",
            "double",
            "doubled",
            "triple",
            "tripled",
            "twice",
            "thrice",
            "once",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "billion",
            "billions",
            "trillion",
            "trillions",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety");

    private NumberWord() {}

    /** Whether the word carries a number, so that a reader of a source must account for it. */
    public static boolean isOne(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return VALUES.containsKey(lower) || OTHERS.contains(lower);
    }

    /** The number that a cardinal or ordinal up to twenty stands for. */
    public static Optional<Integer> value(String word) {
        return Optional.ofNullable(word.toLowerCase(Locale.ROOT)).map((Function<String, Integer>) VALUES::get);
    }
}
