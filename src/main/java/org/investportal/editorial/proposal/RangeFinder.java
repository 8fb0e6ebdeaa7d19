package org.investportal.editorial.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.input.NumberRange;
import org.jspecify.annotations.Nullable;

/** Finds two numbers that are the ends of one range, such as 3 to 5 percent. "From 3 to 5 percent" is a change and no range. */
final class RangeFinder {

    private static final String CURRENCY = "(?:about |rmb |us\\$|¥|约)?";
    private static final Pattern TO = Pattern.compile(" ?(?:to|-|~|至|到) ?" + CURRENCY);
    private static final Pattern AND = Pattern.compile(" ?(?:and|和|与) ?" + CURRENCY);
    private static final Pattern BETWEEN = Pattern.compile("(?:\\bbetween |介于|在)" + CURRENCY + "$");
    private static final Pattern FROM =
            Pattern.compile("(?<!ranges |ranged |ranging )(?:\\bfrom |从|由|自)" + CURRENCY + "$");
    private static final int BEFORE = 24;

    private RangeFinder() {}

    /** Returns the proposals; both ends of a range have the range. */
    static List<NumberProposal> withRanges(SentenceScan sentence, List<NumberProposal> proposals) {
        List<NumberProposal> all = new ArrayList<>(proposals);
        for (int at = 0; at + 1 < all.size(); at++) {
            Proposed<String> range =
                    range(sentence, all.get(at), all.get(at + 1)).orElse(null);
            if (range != null) {
                all.set(at, all.get(at).in(range));
                all.set(at + 1, all.get(at + 1).in(range));
            }
        }
        return all;
    }

    private static Optional<Proposed<String>> range(SentenceScan sentence, NumberProposal first, NumberProposal last) {
        QuantityProposal lower = first.quantity();
        QuantityProposal upper = last.quantity();
        if (lower == null
                || upper == null
                || lower.numeral() == null
                || upper.numeral() == null
                || !isOfOneUnit(lower, upper)
                || !isJoined(sentence, first, last, lower.unitWord())) {
            return Optional.empty();
        }
        return ordered(lower.numeral().value(), upper.numeral().value())
                .map(NumberRange::format)
                .map(Proposed::likely);
    }

    /** Returns the range of the numbers. Those of a fall are below zero, and the larger fall is printed last. */
    private static Optional<NumberRange> ordered(Numeral first, Numeral last) {
        boolean fall = first.amount().signum() < 0 && last.amount().signum() < 0;
        return fall ? NumberRange.of(last, first) : NumberRange.of(first, last);
    }

    private static boolean isOfOneUnit(QuantityProposal one, QuantityProposal other) {
        Unit unit = one.unit() == null ? null : one.unit().value();
        return other.unit() != null && other.unit().value() == unit && Quantity.mayBeRange(unit);
    }

    private static boolean isJoined(
            SentenceScan sentence, NumberProposal first, NumberProposal last, @Nullable String unitWord) {
        String before = sentence.before(first.start(), BEFORE);
        int end =
                TypingTrapFinder.end(sentence, sentence.tokens().get(first.at().ordinal() - 1));
        String between = sentence.plain()
                .substring(Math.min(end, last.start()), last.start())
                .stripLeading();
        String unit = unitWord == null ? "" : unitWord.toLowerCase(Locale.ROOT);
        String joint = between.startsWith(unit) ? between.substring(unit.length()) : between;
        boolean joined = TO.matcher(joint).matches()
                || (AND.matcher(joint).matches() && BETWEEN.matcher(before).find());
        return joined && !FROM.matcher(before).find();
    }
}
