/** What other sites show in frames: a figure as it is or as an edition had it, and the charts of an indicator. */
@NamedInterface("embed")
@NullMarked
package org.investportal.site.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
