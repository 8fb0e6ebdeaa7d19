/** The page of a sector. */
@NullMarked
package org.investportal.site.sector;

import org.jspecify.annotations.NullMarked;
