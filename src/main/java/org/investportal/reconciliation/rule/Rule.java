package org.investportal.reconciliation.rule;

import java.util.function.Consumer;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;

/** Something that must hold between figures. It finds by itself where it applies. */
public interface Rule {

    void check(Evidence evidence, Consumer<Finding> found);
}
