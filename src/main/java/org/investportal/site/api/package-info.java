/** The page about the API for programs. */
@NamedInterface("api")
@NullMarked
package org.investportal.site.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
