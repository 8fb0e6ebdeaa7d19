/** The texts of sources that administrators attach and remove. */
@NamedInterface("source")
@NullMarked
package org.investportal.editorial.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
