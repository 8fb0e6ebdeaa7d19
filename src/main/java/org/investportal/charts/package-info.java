/**
 * Charts of figures: the kind of chart that suits a set of figures, or the reason for having none, and the positions of its marks. The package depends on no
 * particular indicator, sector or number and writes no markup: pages provide the texts, templates draw the charts. Plain Java.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "catalogue :: row", "catalogue :: value", "reconciliation"})
@NullMarked
package org.investportal.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
