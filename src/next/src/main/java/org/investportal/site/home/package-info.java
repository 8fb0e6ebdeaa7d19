/** The home page. */
@NullMarked
package org.investportal.site.home;

import org.jspecify.annotations.NullMarked;
