/** The index of all figures, named items and terms by name. */
@NullMarked
package org.investportal.site.index;

import org.jspecify.annotations.NullMarked;
