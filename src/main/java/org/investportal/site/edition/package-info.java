/** The pages of editions: the list, what one edition changed, the list of corrections, and the differences between any two editions. */
@NamedInterface("edition")
@NullMarked
package org.investportal.site.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
