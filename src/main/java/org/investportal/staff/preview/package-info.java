/** Previews of drafts as public pages. */
@NullMarked
package org.investportal.staff.preview;

import org.jspecify.annotations.NullMarked;
