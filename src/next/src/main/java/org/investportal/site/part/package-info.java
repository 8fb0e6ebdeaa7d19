/** Parts that several pages show: rows of figures and of what sources name, places in sources, ages of figures. */
@NullMarked
package org.investportal.site.part;

import org.jspecify.annotations.NullMarked;
