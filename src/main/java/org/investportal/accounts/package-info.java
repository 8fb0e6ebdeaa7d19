/** Who may work at the desk: accounts, roles, sign-in, sessions. What they do there is in other modules. */
@ApplicationModule(allowedDependencies = {"audit", "catalogue :: value"})
@NullMarked
package org.investportal.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
