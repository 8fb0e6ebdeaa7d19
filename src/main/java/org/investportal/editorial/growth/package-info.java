/** The growth of a new figure: the indicator that states it, and the figure of it in the same change. */
@NamedInterface("growth")
@NullMarked
package org.investportal.editorial.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
