/**
 * Whether figures can all be true at once: what must hold between them, found from measure, area, period, nature and the
 * declared relations; and which of them are the newest. Rules know no indicator, sector or number; they answer findings,
 * whose words are made above.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "catalogue :: value"})
@NullMarked
package org.investportal.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
