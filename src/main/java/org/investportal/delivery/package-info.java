/**
 * How pages and files reach readers: in the language of their address, and style sheets, scripts and images under addresses that
 * change with what they say. What pages and data say is made elsewhere; nobody imports this package, templates link by {@code @{…}}.
 */
@ApplicationModule(allowedDependencies = {"catalogue :: value", "site :: page", "web", "wording"})
@NullMarked
package org.investportal.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
