/** The search over everything at the desk. */
@NullMarked
package org.investportal.staff.search;

import org.jspecify.annotations.NullMarked;
