/** Where staff begin: what waits for whom, and what has grown old or is in doubt. */
@NullMarked
package org.investportal.staff.desk;

import org.jspecify.annotations.NullMarked;
