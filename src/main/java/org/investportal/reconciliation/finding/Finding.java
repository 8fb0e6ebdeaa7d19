package org.investportal.reconciliation.finding;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of a rule for some figures: an identity holds or is broken, a tolerance is kept or exceeded.
 *
 * @param figures the figures that it judges, the checked one first
 * @param inputs the figures that it only uses for comparison
 * @param implied the value that follows from them, if it was not stated
 * @param size the gap between the figures; null if there is none or nothing was measured
 * @param alternative the amount of one of them with which there would be no doubt, if the source meant another unit
 * @param sources the number of sources that print the figures that it names
 */
public record Finding(
        RuleCode rule,
        Verdict verdict,
        List<Long> figures,
        List<Long> inputs,
        Explanation working,
        @Nullable ImpliedValue implied,
        @Nullable Deviation size,
        @Nullable AlternativeAmount alternative,
        int sources) {

    public static Finding of(RuleCode rule, Verdict verdict, List<Long> figures, Explanation working) {
        boolean widest = verdict == Verdict.AGREES_IN_ONE_READING && !rule.isReading(working.line());
        Explanation explanation = widest ? working.inWidestRanges(true) : working;
        return new Finding(rule, verdict, figures, List.of(), explanation, null, null, null, 0);
    }

    public Finding takingIn(List<Long> others) {
        return new Finding(rule, verdict, figures, others, working, implied, size, alternative, sources);
    }

    public Finding implying(@Nullable ImpliedValue follows) {
        return new Finding(rule, verdict, figures, inputs, working, follows, size, alternative, sources);
    }

    public Finding missingBy(@Nullable Deviation gap) {
        return new Finding(rule, verdict, figures, inputs, working, implied, gap, alternative, sources);
    }

    /** Returns the finding with another verdict. */
    public Finding reading(Verdict other) {
        return new Finding(rule, other, figures, inputs, working, implied, size, alternative, sources);
    }

    public Finding suggesting(@Nullable AlternativeAmount amount) {
        return new Finding(rule, verdict, figures, inputs, working, implied, size, amount, sources);
    }

    public Finding printedBy(int count) {
        return new Finding(rule, verdict, figures, inputs, working, implied, size, alternative, count);
    }

    /** Returns whether the figures agree, but all come from one source or none, so that nothing independent confirms them. */
    public boolean isWithinOneSource() {
        return verdict == Verdict.AGREES && sources <= 1;
    }

    /** Returns whether the agreement says little, because nearly any numbers would pass. */
    public boolean isTrivial() {
        return verdict == Verdict.AGREES && rule.isEasilyPassed();
    }

    /** Returns whether figures contradict each other; a difference between a figure and its printed source does not count. */
    public boolean isConflictOfFigures() {
        return verdict == Verdict.CONFLICTS && !rule.isOfPrint();
    }

    /** Returns whether figures contradict each other, or a figure contradicts every place that prints its value. */
    public boolean isConflictOfValue() {
        return isConflictOfFigures() || rule == RuleCode.STATED_AND_PRINTED;
    }

    /**
     * Returns a key of the rule, the figures and the size. A finding that occurs again in another edition has the same key. The key has no comma, because a
     * form would split it there.
     */
    public String key() {
        String about = named().stream().map(String::valueOf).collect(joining(" "));
        return rule.code() + " " + about
                + (size == null ? "" : " " + size.kind().code() + " " + size.amount());
    }

    /** Returns all figures that the explanation names. */
    public List<Long> named() {
        return Stream.concat(figures.stream(), inputs.stream()).distinct().toList();
    }
}
