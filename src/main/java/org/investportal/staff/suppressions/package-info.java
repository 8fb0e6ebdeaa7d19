/** Words that the law forbids to show: hiding them, and showing them again. */
@NullMarked
package org.investportal.staff.suppressions;

import org.jspecify.annotations.NullMarked;
