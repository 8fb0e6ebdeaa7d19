package org.investportal.reconciliation.finding;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of figures: an identity is broken or not, a tolerance exceeded or not.
 *
 * @param figures those that it judges, the one that is checked first
 * @param inputs those that it only takes for comparison
 * @param implied what follows from them, if that was not stated
 * @param size by how much they miss; nothing where they do not, or where nothing was measured
 */
public record Finding(
        RuleCode rule,
        Verdict verdict,
        List<Long> figures,
        List<Long> inputs,
        Explanation working,
        @Nullable ImpliedValue implied,
        @Nullable Deviation size) {

    public static Finding of(RuleCode rule, Verdict verdict, List<Long> figures, Explanation working) {
        return new Finding(rule, verdict, figures, List.of(), working, null, null);
    }

    public Finding takingIn(List<Long> others) {
        return new Finding(rule, verdict, figures, others, working, implied, size);
    }

    public Finding implying(@Nullable ImpliedValue follows) {
        return new Finding(rule, verdict, figures, inputs, working, follows, size);
    }

    public Finding missingBy(@Nullable Deviation gap) {
        return new Finding(rule, verdict, figures, inputs, working, implied, gap);
    }

    /** Whether figures contradict each other; what a source prints otherwise is no matter between figures. */
    public boolean isConflictOfFigures() {
        return verdict == Verdict.CONFLICTS && !rule.isOfPrint();
    }

    /**
     * Names what is found of which figures, and its size: the same where the same is found again in another edition. It has no
     * comma, at which a form would take it apart.
     */
    public String key() {
        String about = named().stream().map(String::valueOf).collect(joining(" "));
        return rule.code() + " " + about
                + (size == null ? "" : " " + size.kind().code() + " " + size.amount());
    }

    /** All figures that its working names. */
    public List<Long> named() {
        return Stream.concat(figures.stream(), inputs.stream()).distinct().toList();
    }
}
