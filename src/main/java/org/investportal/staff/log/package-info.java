/** The log of what staff did and were refused, for administrators. */
@NullMarked
package org.investportal.staff.log;

import org.jspecify.annotations.NullMarked;
