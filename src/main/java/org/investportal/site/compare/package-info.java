/** The page that compares figures of several indicators, areas or periods. */
@NamedInterface("compare")
@NullMarked
package org.investportal.site.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
