/** The page of a source: its sentences, and each printed number with the figure that it was read as. */
@NullMarked
package org.investportal.site.source;

import org.jspecify.annotations.NullMarked;
