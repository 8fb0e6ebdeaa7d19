/** The page of a source: its paragraphs, with each printed number and the figure that it was read as. */
@NamedInterface("source")
@NullMarked
package org.investportal.site.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
