/** The machine door: data files that say what the pages say. */
@ApplicationModule(allowedDependencies = {"pages", "charts", "catalogue", "catalogue :: value", "manifests"})
@NullMarked
package org.investportal.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
