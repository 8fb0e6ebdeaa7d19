/** Who may work at the desk: accounts, roles, passwords, second factors, sessions. What they do there lives elsewhere. */
@ApplicationModule(allowedDependencies = {"audit", "catalogue :: value"})
@NullMarked
package org.investportal.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
