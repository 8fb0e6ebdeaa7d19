package org.investportal.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.investportal.catalogue.sourcetext.AttachedTextMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionOperations;

/** Serves an earlier edition as if it were the newest, until the node looks again which is current. */
@TestComponent
public class EditionSwitch {

    private final EditionStore store;
    private final RowLoader reader;
    private final TransactionOperations transaction;
    private final Map<Integer, Object> states = new HashMap<>();

    EditionSwitch(EditionStore store, RowLoader reader, TransactionOperations transaction) {
        this.store = store;
        this.reader = reader;
        this.transaction = transaction;
    }

    public void serve(int edition) {
        ReflectionTestUtils.setField(store, "state", states.computeIfAbsent(edition, this::state));
    }

    private Object state(int edition) {
        Timeline timeline = transaction.execute(status -> Timeline.EMPTY.with(reader.between(0, edition)));
        return EditionState.of(Objects.requireNonNull(timeline), Set.of(), AttachedTextMap.EMPTY);
    }
}
