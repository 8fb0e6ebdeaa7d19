/** Changes on their way: what each would change, its history, and the steps that people take with it. */
@NullMarked
package org.investportal.staff.review;

import org.jspecify.annotations.NullMarked;
