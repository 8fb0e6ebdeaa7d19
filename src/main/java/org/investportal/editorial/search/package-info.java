/** The search of the desk: what it finds published content and open changes by. */
@NamedInterface("search")
@NullMarked
package org.investportal.editorial.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
