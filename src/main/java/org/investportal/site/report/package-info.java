/** The public list of reported errors and what was decided about them. */
@NullMarked
package org.investportal.site.report;

import org.jspecify.annotations.NullMarked;
