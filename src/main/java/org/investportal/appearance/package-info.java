/**
 * The colour, logo and drawings of sectors that an administrator chose for the portal, in memory: how they are read, made safe, stored and served. They are in no
 * edition, as settings are.
 */
@ApplicationModule(allowedDependencies = {"catalogue :: value", "database", "web"})
@NullMarked
package org.investportal.appearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
