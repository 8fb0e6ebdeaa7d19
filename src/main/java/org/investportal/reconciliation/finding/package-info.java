/** Input and output of the rules: evidence, estimates with their bounds, and findings with their explanations. */
@NamedInterface("finding")
@NullMarked
package org.investportal.reconciliation.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
