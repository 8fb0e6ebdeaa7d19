package org.investportal.catalogue;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;

/** What the portal makes of an edition before readers are served it. */
@TestComponent
public class EditionPreparations {

    private static final String STATE = "state";

    private final EditionStore store;
    private final ObjectProvider<EditionPreparation> preparations;

    EditionPreparations(EditionStore store, ObjectProvider<EditionPreparation> preparations) {
        this.store = store;
        this.preparations = preparations;
    }

    /** Comes back when the newest edition is prepared: on a busy machine readers are served it before that. */
    public void untilDone() throws Exception {
        ExecutorService preparing =
                (ExecutorService) Objects.requireNonNull(ReflectionTestUtils.getField(store, "preparing"));
        preparing.submit(() -> {}).get();
    }

    /** Forgets what was made of the published content, which may be other with other settings, and makes it again. */
    public void renew() {
        EditionState known = (EditionState) Objects.requireNonNull(ReflectionTestUtils.getField(store, STATE));
        ReflectionTestUtils.setField(
                store, STATE, EditionState.of(known.timeline(), known.suppressed(), known.texts()));
        preparations
                .orderedStream()
                .forEach(preparation -> preparation.prepare(store.view(store.current()), () -> true));
    }
}
