/** The colour, logo and drawings of the portal, which administrators choose. */
@NullMarked
package org.investportal.staff.appearance;

import org.jspecify.annotations.NullMarked;
