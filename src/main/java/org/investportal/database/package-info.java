/**
 * Database access of the portal: time limits, the behaviour while the database is gone, hangs or has closed itself, and notifications of what nodes
 * store. Other packages know the stored data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.investportal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
