/**
 * How files reach readers: style sheets, scripts and images, under addresses that change with what they say. What pages and
 * data say is made elsewhere; nobody imports this package, templates link to files by {@code @{…}}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.investportal.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
