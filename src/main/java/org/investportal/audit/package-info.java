/** Records the actions of staff and refused attempts. Entries are written once, never changed, and deleted only after their retention time. */
@ApplicationModule(allowedDependencies = {"catalogue :: value"})
@NullMarked
package org.investportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
