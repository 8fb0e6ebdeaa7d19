/** Lists of published content and open changes. */
@NullMarked
package org.investportal.staff.content;

import org.jspecify.annotations.NullMarked;
