/** The rules: conditions that must hold between figures, found from measure, area, period, nature and the declared relations. */
@NamedInterface("rule")
@NullMarked
package org.investportal.reconciliation.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
