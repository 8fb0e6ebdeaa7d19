package org.investportal.catalogue;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.investportal.catalogue.sourcetext.AttachedTextMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionOperations;

/** Shows an earlier edition to the thread of a test as if it were the newest. Other threads see the newest one, also those that look for it meanwhile. */
@TestComponent
public class EditionSwitch {

    private final RowLoader reader;
    private final TransactionOperations transaction;

    EditionSwitch(RowLoader reader, TransactionOperations transaction) {
        this.reader = reader;
        this.transaction = transaction;
    }

    /** Returns the result of work that sees the edition as the newest. It must ask the portal in its own thread. */
    public <T> T withNewest(int edition, Supplier<T> work) {
        EditionState state = state(edition);
        ThreadLocal<EditionState> ahead = ahead();
        ahead.set(state);
        try {
            return work.get();
        } finally {
            ahead.remove();
        }
    }

    private EditionState state(int edition) {
        Timeline timeline = transaction.execute(status -> Timeline.EMPTY.with(reader.between(0, edition)));
        return EditionState.of(Objects.requireNonNull(timeline), Set.of(), AttachedTextMap.EMPTY);
    }

    @SuppressWarnings("unchecked")
    private static ThreadLocal<EditionState> ahead() {
        return (ThreadLocal<EditionState>)
                Objects.requireNonNull(ReflectionTestUtils.getField(EditionStore.class, "AHEAD"));
    }
}
