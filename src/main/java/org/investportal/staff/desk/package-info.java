/** First page of the desk: tasks for each role, ageing figures, and figures in doubt. */
@NullMarked
package org.investportal.staff.desk;

import org.jspecify.annotations.NullMarked;
