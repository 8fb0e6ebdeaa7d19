package org.investportal.catalogue;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;

/** Forgets what was derived from the published content, which may be other with other settings, and prepares it again. */
@TestComponent
public class RenewedEditions {

    private static final String STATE = "state";

    private final EditionStore store;
    private final ObjectProvider<EditionPreparation> preparations;

    RenewedEditions(EditionStore store, ObjectProvider<EditionPreparation> preparations) {
        this.store = store;
        this.preparations = preparations;
    }

    public void renew() {
        EditionState known = (EditionState) Objects.requireNonNull(ReflectionTestUtils.getField(store, STATE));
        ReflectionTestUtils.setField(
                store, STATE, EditionState.of(known.timeline(), known.suppressed(), known.texts()));
        preparations
                .orderedStream()
                .forEach(preparation -> preparation.prepare(store.view(store.current()), () -> true));
    }
}
