/** Controls access to the desk: accounts, roles, sign-in and sessions. The work at the desk is in other modules. */
@ApplicationModule(allowedDependencies = {"audit", "catalogue :: value"})
@NullMarked
package org.investportal.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
