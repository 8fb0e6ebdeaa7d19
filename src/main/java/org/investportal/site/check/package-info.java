/** The page of all checks of figures, and the records of the data file of checks. */
@NamedInterface("check")
@NullMarked
package org.investportal.site.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
