package org.investportal.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of figures: an identity is broken or not, a tolerance exceeded or not.
 *
 * @param figures those that it is about, the one that is checked first
 * @param implied what follows from them, if that was not stated
 */
public record Finding(
        RuleCode rule,
        Verdict verdict,
        List<Long> figures,
        Working working,
        @Nullable Implied implied) {

    static Finding of(RuleCode rule, Verdict verdict, List<Long> figures, Working working) {
        return new Finding(rule, verdict, figures, working, null);
    }
}
