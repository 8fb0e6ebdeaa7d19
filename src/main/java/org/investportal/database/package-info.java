/** How the portal lives with its database: time limits, and what happens while the database is gone, hangs or has closed itself. What is stored is known elsewhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.investportal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
