/** The home page and the page about the agency. */
@NamedInterface("home")
@NullMarked
package org.investportal.site.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
