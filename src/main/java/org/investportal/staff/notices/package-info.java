/** Mails to members of staff who want them: what waits for them, and what failed. */
@NullMarked
package org.investportal.staff.notices;

import org.jspecify.annotations.NullMarked;
