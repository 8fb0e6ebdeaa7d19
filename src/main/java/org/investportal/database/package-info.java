/**
 * Database access of the portal: time limits, and the behaviour while the database is gone, hangs or has closed itself. Other packages know
 * the stored data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.investportal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
