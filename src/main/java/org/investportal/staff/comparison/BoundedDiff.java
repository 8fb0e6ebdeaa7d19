package org.investportal.staff.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.Optional;

/**
 * Compares two lists, unless that takes too much work: how much grows with the square of what is different, and a text can be
 * rewritten from its first character to its last.
 */
final class BoundedDiff {

    /** Parts that are only in the one or only in the other; beyond that they have little in common that is worth a mark. */
    static final int MOST_DIFFERENCES = 500;

    static final int MOST_PARTS = 20_000;

    private BoundedDiff() {}

    /** Returns the equal, deleted and inserted parts, in order; empty where the lists are too long or too different. */
    static <T> Optional<List<AbstractDelta<T>>> of(List<T> before, List<T> since) {
        if (before.size() + since.size() > MOST_PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(DiffUtils.diff(before, since, new MyersDiff<>(), new Limit(), true)
                    .getDeltas());
        } catch (TooDifferent beyond) {
            return Optional.empty();
        }
    }

    /** Ends the search when it has come too far; the algorithm tells of each difference that it allows for. */
    private static final class Limit implements DiffAlgorithmListener {

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int differences, int most) {
            if (differences > MOST_DIFFERENCES) {
                throw new TooDifferent();
            }
        }

        @Override
        public void diffEnd() {}
    }

    /** Leaves the algorithm, which has no other way out. */
    private static final class TooDifferent extends RuntimeException {

        TooDifferent() {
            super("The texts have too many differences", null, false, false);
        }
    }
}
