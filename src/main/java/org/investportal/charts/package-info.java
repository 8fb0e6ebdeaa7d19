/**
 * Pictures of figures: which kind a set of figures may be shown as, or why as none, and where its marks lie. Knows no indicator,
 * sector or number and writes no markup; pages word what it shows, templates draw it. Plain Java.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "catalogue :: value", "reconciliation"})
@NullMarked
package org.investportal.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
