/** The style guide: every component once, where a setting asks for it. */
@NullMarked
package org.investportal.site.styleguide;

import org.jspecify.annotations.NullMarked;
