/** What staff did and were refused: written once, never changed, deleted only when it is older than it has to be kept. */
@ApplicationModule(allowedDependencies = {"catalogue :: value"})
@NullMarked
package org.investportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
