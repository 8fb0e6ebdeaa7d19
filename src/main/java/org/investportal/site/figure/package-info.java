/** The pages of one figure, now and in past editions, and of one indicator; citations of figures. */
@NamedInterface("figure")
@NullMarked
package org.investportal.site.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
