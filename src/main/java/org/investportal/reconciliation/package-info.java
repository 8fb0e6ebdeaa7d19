/** Checks figures against each other and tells which can be compared and which are the newest. Rules know no indicator, sector or number. */
@ApplicationModule(allowedDependencies = {"catalogue", "catalogue :: value"})
@NullMarked
package org.investportal.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
