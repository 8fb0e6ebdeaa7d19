/** The pages of editions: the list, what one edition changed, and the list of corrections. */
@NamedInterface("edition")
@NullMarked
package org.investportal.site.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
