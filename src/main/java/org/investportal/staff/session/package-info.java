/** The session of a member of staff: cookies, tokens, the state between password and second factor. */
@NullMarked
package org.investportal.staff.session;

import org.jspecify.annotations.NullMarked;
