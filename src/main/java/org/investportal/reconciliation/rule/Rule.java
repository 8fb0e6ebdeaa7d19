package org.investportal.reconciliation.rule;

import java.util.function.Consumer;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;

/** A condition that must hold between figures. Each rule finds the figures that it applies to. */
public interface Rule {

    void check(Evidence evidence, Consumer<Finding> found);
}
