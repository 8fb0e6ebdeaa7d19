/** The index of all figures, organisations, places, policies and terms by name. */
@NamedInterface("index")
@NullMarked
package org.investportal.site.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
