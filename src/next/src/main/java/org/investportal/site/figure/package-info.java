/** The pages of one figure, now and as editions had it, and of one indicator; citations of figures. */
@NullMarked
package org.investportal.site.figure;

import org.jspecify.annotations.NullMarked;
