/** What rules read and what they find: evidence, estimates with their bounds, findings with their working. */
@NamedInterface("finding")
@NullMarked
package org.investportal.reconciliation.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
