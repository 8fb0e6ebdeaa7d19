package org.investportal.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers written as English words, cardinal and ordinal, and words that stand for an amount without being numbers. */
public final class NumberWord {

    private static final List<String> CARDINALS = words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen twenty");
    private static final List<String> ORDINALS =
            words("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                    + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
    private static final Map<String, Integer> VALUES = IntStream.range(0, CARDINALS.size())
            .boxed()
            .flatMap(n -> Stream.of(Map.entry(CARDINALS.get(n), n), Map.entry(ORDINALS.get(n), n)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    /** The words that carry a number but have no value here, or no digits. */
    private static final Set<String> OTHERS = Set.copyOf(words("thirty forty fifty sixty seventy eighty ninety"
            + " thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
            + " hundred thousand million billion trillion hundreds thousands millions billions trillions"
            + " hundredth thousandth millionth billionth trillionth tens dozen dozens"
            + " half halves halved halving quarter quarters thirds fifths tenths"
            + " once twice thrice dual double doubled doubles doubling triple tripled triples tripling"
            + " quadruple quadrupled quadruples quadrupling twofold threefold fourfold fivefold sixfold tenfold"));

    private NumberWord() {}

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }

    /** Returns whether the word carries a number, so that every reading of a source must account for it. */
    public static boolean isOne(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return VALUES.containsKey(lower) || OTHERS.contains(lower);
    }

    /** Returns whether the word is an ordinal, which means a place or, as in "a third", a part. */
    public static boolean isOrdinal(String word) {
        return ORDINALS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns the number for a cardinal or ordinal up to twenty. */
    public static Optional<Integer> value(String word) {
        return Optional.ofNullable(VALUES.get(word.toLowerCase(Locale.ROOT)));
    }
}
