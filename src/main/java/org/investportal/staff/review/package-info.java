/** Changes on their way: what each would change, what became of it, and the steps that people make with it. */
@NullMarked
package org.investportal.staff.review;

import org.jspecify.annotations.NullMarked;
