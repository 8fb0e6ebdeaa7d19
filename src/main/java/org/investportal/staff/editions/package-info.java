/** Publishing of editions: choosing changes, scheduling, published editions, and suppression of texts that may no longer be shown. */
@NullMarked
package org.investportal.staff.editions;

import org.jspecify.annotations.NullMarked;
