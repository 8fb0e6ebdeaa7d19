/** What is published together: choosing, ordering, what was published, and words that may no longer be shown. */
@NullMarked
package org.investportal.staff.editions;

import org.jspecify.annotations.NullMarked;
