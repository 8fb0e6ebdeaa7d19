package org.investportal.reconciliation;

import java.util.function.Consumer;

/** Something that must hold between figures. It finds by itself where it applies. */
interface Rule {

    void check(Evidence evidence, Consumer<Finding> found);
}
