/** The pages of errors and of removed content, also for requests that the server refuses. */
@NullMarked
package org.investportal.site.error;

import org.jspecify.annotations.NullMarked;
