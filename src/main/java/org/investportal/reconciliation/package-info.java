/** Checks figures against each other and finds which can be compared and which are the newest. No rule depends on a particular indicator, sector or number. */
@ApplicationModule(allowedDependencies = {"catalogue", "catalogue :: row", "catalogue :: value", "wording"})
@NullMarked
package org.investportal.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
