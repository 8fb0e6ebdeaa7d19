/** The page of a sector. */
@NamedInterface("sector")
@NullMarked
package org.investportal.site.sector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
